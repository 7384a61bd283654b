/** Questions as families put them (questions.yaml, and the lists of unseen/ since they were run) find the page that answers them. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { ask, askAll, type Answer } from './asking.ts';

type Question = { on: string; q: string; finds: string[]; kept?: true; top?: number };
const folder = 'tests/browser';
const lists = ['questions.yaml', ...readdirSync(`${folder}/unseen`).map((name) => `unseen/${name}`)];
const questions = lists.flatMap((name): Question[] => parse(readFileSync(`${folder}/${name}`, 'utf8')));
/** Questions that are not answered yet; the list may only shrink. */
const knownMisses: string[] = parse(readFileSync(`${folder}/known-misses-questions.yaml`, 'utf8')) ?? [];

/** Addresses without locale and parameters: `topics/paying/#part`. */
const pathsOf = ({ links }: Answer): string[] =>
  links
    .map((href) => new URL(href, 'https://site.example'))
    .map(({ pathname, hash }) => (pathname + hash).replace(/^\/[a-z-]+\//, ''));

function isAnswered({ finds, top = 3 }: Question, answer: Answer | undefined): boolean {
  if (!answer) return false;
  const first = pathsOf(answer).slice(0, top);
  return finds.some((wanted) => {
    if (wanted === 'not-here') return answer.absent;
    if (wanted.includes('#')) return first.includes(wanted);
    const page = wanted.endsWith('/') ? wanted : `studies/${wanted}/`;
    return first.some((path) => path.split('#')[0] === page);
  });
}

for (const [locale, asked] of Map.groupBy(questions, ({ on }) => on)) {
  test(`questions find their answer: ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/search/`);
    const answers = await askAll(
      page,
      asked.map(({ q }) => q),
    );
    const missed = asked.filter((question, i) => !isAnswered(question, answers[i])).map(({ q }) => `${locale} · ${q}`);
    console.log(`${locale}: ${asked.length - missed.length} of ${asked.length} questions answered`);
    expect(missed.toSorted()).toEqual(knownMisses.filter((miss) => miss.startsWith(`${locale} ·`)).toSorted());
  });
}

test('what the site does not have is said in one line, with what is nearest', async ({ page }) => {
  await page.goto('/zh-hant/search/');
  await ask(page, '小腦萎縮');
  await expect(page.locator('#search-absent')).toContainText('小腦萎縮');
  await expect(page.locator('#search-absent a')).toHaveAttribute('href', /\/zh-hant\//);
});

test('the Traditional page prints no Simplified words', async ({ page }) => {
  await page.goto('/zh-hant/search/');
  await ask(page, '台灣 漸凍症 臍帶血');
  await expect(page.locator('.answer')).not.toContainText(/台湾|[“”]/);
});

test('a page that answers stands in the list, and filters leave it out', async ({ page }) => {
  await page.goto('/en/search/');
  const paths = pathsOf(await ask(page, 'how much does it cost'));
  expect(paths[0]).toBe('topics/paying/#what-have-families-been-asked-to-pay');
  await expect(page.locator('#search-results > li').first().locator('p')).toHaveCount(2);
  await page.goto('/en/search/?q=how+much+does+it+cost&condition=als');
  await expect(page.locator('#search-results')).toHaveAttribute('aria-busy', 'false');
  await expect(page.locator('#search-results > li.answers')).toHaveCount(0);
});

test('the study that missed its goal comes before the smaller one that met it', async ({ page }) => {
  await page.goto('/en/search/');
  const paths = pathsOf(await ask(page, 'lenzumestrocel'));
  const studies = paths.filter((path) => path.startsWith('studies/'));
  expect(studies[0]).toBe('studies/lenzumestrocel-2025/');
});
