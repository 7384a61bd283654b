/** Timelines, filters and the evidence map as their readers use them: on a phone, without script, by finger and by keyboard. */
import { expect, test } from '@playwright/test';
import { expectNoBarrier, wear } from './no-barrier.ts';

for (const [path, scheme, text] of [
  ['/en/timeline/', 'light', 'normal'],
  ['/zh-hant/timeline/stroke/', 'dark', 'large'],
  ['/zh-hans/timeline/only/missed/', 'light', 'large'],
  ['/en/studies/only/met/', 'dark', 'normal'],
  ['/zh-hans/', 'light', 'large'],
] as const) {
  test(`${path}, ${scheme}, ${text}: no barrier, marks a finger can hit, no sideways scrolling, tables open too`, async ({
    page,
  }) => {
    await wear(page, { colorScheme: scheme, text });
    await page.goto(path);
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    await expectNoBarrier(page, path, 'all and targets');
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('a mark leads to its line, in a year that opens for it', async ({ page }) => {
    await page.goto('/en/timeline/stroke/');
    const mark = page.locator('.overview .narrow a[href="#houkin-2024--published"]').first();
    const title = await mark.locator('title').textContent();
    expect(title).toContain('TREASURE');
    await mark.click();
    await expect(page).toHaveURL(/#houkin-2024--published$/);
    const line = page.locator('[id="houkin-2024--published"]');
    await expect(line).toBeInViewport();
  });
  test('filters are plain links, and lead back', async ({ page }) => {
    await page.goto('/en/studies/');
    await page.getByRole('link', { name: /^Main goal missed/ }).click();
    await expect(page).toHaveURL(/studies\/only\/missed\/$/);
    await expect(page.locator('h1')).toHaveText('Studies: main goal missed');
    await page
      .locator('main')
      .getByRole('link', { name: /^All \(/ })
      .click();
    await expect(page).toHaveURL(/\/en\/studies\/$/);
  });
});

test('years run down on a phone and on a desk, in one drawing at a time', async ({ page }) => {
  for (const [width, shown, hidden] of [
    [360, '.narrow', '.wide'],
    [1280, '.wide', '.narrow'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/en/timeline/');
    await expect(page.locator(`.overview ${shown} svg`)).toBeVisible();
    await expect(page.locator(`.overview ${hidden} svg`)).toBeHidden();
  }
});

test('a cell of the map leads to its studies; a kind that is counted by its source, too, to the search', async ({
  page,
}) => {
  await page.goto('/en/match/');
  await page.getByRole('link', { name: /^Studies in people: Multipotent adult progenitor cells, Stroke/ }).click();
  await expect(page).toHaveURL(/\/en\/match\/stroke\/multipotent-adult-progenitor\/$/);
  await expect(page.getByRole('heading', { name: 'Exactly this' })).toBeVisible();
  await page.goto('/en/match/');
  await page.getByRole('link', { name: /^Studies in people: Embryonic-stem-cell-derived cells, Stroke/ }).click();
  await expect(page).toHaveURL(/condition=stroke&source=embryonic/);
  await expect(page.locator('#search-results')).toHaveAttribute('aria-busy', 'false');
  await expect(page.locator('#search-results > li')).not.toHaveCount(0);
});

test('the map stands level on a desk: lines of one kind of cell begin at one height', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/en/match/');
  const tops = await page
    .locator('.map section')
    .evaluateAll((sections) =>
      sections.map((section) =>
        [...section.querySelectorAll('li')].map((line) => Math.round(line.getBoundingClientRect().top)),
      ),
    );
  expect(tops.length).toBe(3);
  expect(tops[1]).toEqual(tops[0]);
  expect(tops[2]).toEqual(tops[0]);
});
