/** Asks the search page, which stays open for the next question. */
import type { Page } from '@playwright/test';

/** Where the results lead, in their order, and whether the line stands there that says what the site does not have. */
export type Answer = { links: string[]; absent: boolean };

/**
 * Asks as a reader does who changes the words in the box, one question after the other, and waits each time until the
 * list is done. All in one call, and without an entry in the history for each, which takes longer than its answer.
 */
export const askAll = (page: Page, questions: readonly string[]): Promise<Answer[]> =>
  page.evaluate(async (typed) => {
    const [list, box] = [document.querySelector('#search-results'), document.querySelector('#search-query')];
    if (!list || !(box instanceof HTMLInputElement)) throw new Error('no search on this page');
    const ask = async (words: string): Promise<Answer> => {
      const answered = new Promise<void>((resolve) => {
        const watch = new MutationObserver(() => {
          if (list.getAttribute('aria-busy') !== 'false') return;
          watch.disconnect();
          resolve();
        });
        watch.observe(list, { attributes: true, attributeFilter: ['aria-busy'] });
      });
      box.value = words;
      box.form?.requestSubmit();
      await answered;
      return {
        links: [...list.querySelectorAll(':scope > li')].map(
          (item) => item.querySelector('a')?.getAttribute('href') ?? '',
        ),
        absent: document.querySelector('#search-absent')?.checkVisibility() ?? false,
      };
    };
    history.pushState = () => undefined;
    const answers: Answer[] = [];
    for (const words of typed) answers.push(await ask(words));
    // The browser's own stands below.
    Reflect.deleteProperty(history, 'pushState');
    return answers;
  }, questions);

/** Asks one question. */
export async function ask(page: Page, words: string): Promise<Answer> {
  const [answer] = await askAll(page, [words]);
  if (!answer) throw new Error('no answer');
  return answer;
}
