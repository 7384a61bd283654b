/** The measures of reading: the answer in one phone screen, the facts with the harms in two, the whole in six. */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';

const { studies }: { studies: { id: string }[] } = JSON.parse(readFileSync('dist/data/studies.json', 'utf8'));
const phone = { width: 360, height: 780 };
test.use({ viewport: phone });

/** Heights in screens of a phone, folds as the page opens. */
async function measure(page: Page, path: string) {
  await page.goto(path);
  return page.evaluate(() => {
    const endOf = (selector: string): number => {
      const bottom = document.querySelector(selector)?.getBoundingClientRect().bottom;
      return bottom === undefined ? Infinity : (bottom + scrollY) / innerHeight;
    };
    return {
      whole: document.documentElement.scrollHeight / innerHeight,
      answer: endOf('[data-part="answer"]'),
      facts: endOf('[data-part="facts"]'),
      harms: endOf('[data-part="facts"] [data-row="harms"]'),
      wide: document.documentElement.scrollWidth > innerWidth,
    };
  });
}

for (const locale of ['en', 'zh-hans']) {
  test(`every study keeps to its screens: ${locale}`, async ({ page }) => {
    const over: string[] = [];
    for (const { id } of studies) {
      const { whole, answer, facts, harms, wide } = await measure(page, `/${locale}/studies/${id}/`);
      if (answer > 1.05 || facts > 2.1 || harms > 2.1 || whole > 6.2 || wide)
        over.push(`${id} answer ${answer.toFixed(2)} facts ${facts.toFixed(2)} whole ${whole.toFixed(1)}`);
    }
    expect(over).toEqual([]);
  });
}

const most = {
  '': 3.2,
  'conditions/cerebral-palsy/': 6.2,
  'conditions/stroke/': 6.2,
  'conditions/als/': 6.2,
  'articles/cp-2025-review/': 6.2,
  'articles/als-2025/': 6.2,
  'studies/': 12.2,
  'timeline/': 14.2,
  'timeline/cerebral-palsy/': 10.2,
};

test('overviews keep to their screens', async ({ page }) => {
  for (const locale of ['en', 'zh-hans', 'zh-hant'])
    for (const [path, screens] of Object.entries(most)) {
      const { whole, wide } = await measure(page, `/${locale}/${path}`);
      expect(whole, `${locale}/${path}`).toBeLessThanOrEqual(screens);
      expect(wide, `${locale}/${path}`).toBe(false);
    }
});

test('nothing is wider than the smallest phone, with all folds open', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 780 });
  const kinds = [
    'conditions/cerebral-palsy/',
    'conditions/als/',
    'conditions/stroke/',
    'studies/gu-2020/',
    'studies/houkin-2024/',
    'timeline/',
    'articles/cp-msc-249/',
  ];
  for (const locale of ['en', 'zh-hant'])
    for (const kind of kinds) {
      await page.goto(`/${locale}/${kind}`);
      await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)));
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${locale}/${kind}`).toBeLessThanOrEqual(
        320,
      );
    }
});
