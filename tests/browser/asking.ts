/** Asks the search page, which stays open for the next question. */
import type { Page } from '@playwright/test';

/** Where the results lead, in their order, and whether the line stands there that says what the site does not have. */
export type Answer = { links: string[]; absent: boolean };

/** Asks as a reader does who changes the words in the box, and waits until the list is done. One call, so that many can be asked. */
export const ask = (page: Page, words: string): Promise<Answer> =>
  page.evaluate(async (typed) => {
    const [list, box] = [document.querySelector('#search-results'), document.querySelector('#search-query')];
    if (!list || !(box instanceof HTMLInputElement)) throw new Error('no search on this page');
    const answered = new Promise<void>((resolve) => {
      const watch = new MutationObserver(() => {
        if (list.getAttribute('aria-busy') !== 'false') return;
        watch.disconnect();
        resolve();
      });
      watch.observe(list, { attributes: true, attributeFilter: ['aria-busy'] });
    });
    box.value = typed;
    box.form?.requestSubmit();
    await answered;
    return {
      links: [...list.querySelectorAll(':scope > li')].map(
        (item) => item.querySelector('a')?.getAttribute('href') ?? '',
      ),
      absent: (document.querySelector('#search-absent')?.getBoundingClientRect().height ?? 0) > 0,
    };
  }, words);
