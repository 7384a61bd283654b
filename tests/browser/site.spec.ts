/** The site as its readers use it: on a phone, by keyboard, without script, in the dark, with larger text. */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { kinds } from './kinds.ts';
import { change, expectNoBarrier, openFolds } from './no-barrier.ts';

const locales = ['en', 'zh-hans', 'zh-hant'] as const;
const modes = [
  { name: 'light', colorScheme: 'light', text: 'normal', rules: 'all and targets' },
  { name: 'dark', colorScheme: 'dark', text: 'normal', rules: 'colours' },
  { name: 'large text', colorScheme: 'light', text: 'large', rules: 'size' },
] as const;

async function searched(page: Page): Promise<void> {
  await expect(page.locator('#search-results li').first()).toBeVisible();
  await expect(page.locator('#search-results')).toHaveAttribute('aria-busy', 'false');
}

for (const locale of locales)
  test(`${locale}: no barrier and no sideways scrolling on any kind of page, light, dark and with large text`, async ({
    page,
  }) => {
    for (const kind of kinds) {
      await page.goto(`/${locale}/${kind}`);
      if (kind.startsWith('search')) await searched(page);
      for (const mode of modes) {
        await change(page, mode);
        await expectNoBarrier(page, `${kind} ${mode.name}`, mode.rules);
      }
    }
  });

test('a barrier that is there is found', async ({ page }) => {
  const made = (words: string) => `<html lang="en"><title>Made up</title><main><h1>Made up</h1>${words}</main></html>`;
  await page.setContent(made('<img src="x">'));
  await expect(expectNoBarrier(page, 'made up')).rejects.toThrow(/made up image-alt <img/);
  // Of texts that look alike one is looked at; on another ground, or in another colour, they do not.
  const [faint, ground] = ['<p style="color:#999">Faint</p>', 'style="background:#888"'];
  for (const words of [
    faint,
    `<p>Well</p><p>Well</p>${faint}`,
    `<p>Well</p><div ${ground}><p>Well</p><p style="color:#777">Faint</p></div>`,
  ]) {
    await page.setContent(made(words));
    await expect(expectNoBarrier(page, 'made up')).rejects.toThrow(/made up color-contrast <p .*Faint/);
  }
  await page.setContent(made('<p>Well</p><p>Well</p>'));
  await expectNoBarrier(page, 'made up');
});

test('the language switch stays on the page', async ({ page }) => {
  await page.goto('/en/studies/houkin-2024/');
  await page.locator('summary', { hasText: 'Language' }).click();
  await page.getByRole('link', { name: '繁體中文' }).click();
  await expect(page).toHaveURL(/\/zh-hant\/studies\/houkin-2024\/$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
  await page.locator('summary', { hasText: '語言' }).click();
  await page.getByRole('link', { name: '简体中文' }).click();
  await expect(page).toHaveURL(/\/zh-hans\/studies\/houkin-2024\/$/);
});

test('the skip link leads past the head of the page', async ({ page }) => {
  await page.goto('/en/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
  await page.keyboard.press('Tab');
  await expect(page.locator('main :focus')).toHaveCount(1);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('a study reads whole, and the search page leads on', async ({ page }) => {
    await page.goto('/zh-hans/studies/finch-edmondson-2025/');
    await expect(page.locator('h1')).toContainText('脐带血');
    await expect(page.locator('[data-part="facts"] tbody tr')).not.toHaveCount(0);
    await page.getByRole('heading', { name: '疑点' }).click();
    await expect(page.locator('#doubts li').first()).toBeVisible();
    await page.goto('/en/search/');
    await expect(page.locator('noscript')).toHaveCount(1);
    await page.getByText('By condition').click();
    await page
      .getByRole('link', { name: /^Cerebral palsy/ })
      .first()
      .click();
    await expect(page).toHaveURL(/conditions\/cerebral-palsy/);
  });
});

test('the language switch keeps what was asked', async ({ page }) => {
  await page.goto('/en/search/?q=als&condition=als');
  await searched(page);
  await page.locator('summary', { hasText: 'Language' }).click();
  await page.getByRole('link', { name: '简体中文' }).click();
  await expect(page).toHaveURL(/\/zh-hans\/search\/\?q=als&condition=als/);
});

test('a link into a fold opens it', async ({ page }) => {
  await page.goto('/en/studies/houkin-2024/#doubts');
  await expect(page.locator('#doubts')).toBeVisible();
  await page.goto('/en/studies/houkin-2024/#outcome-excellent-90-days');
  await expect(page.locator('#outcome-excellent-90-days')).toBeVisible();
});

test('larger text needs no script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/en/about/');
  const before = (await page.locator('main h1').boundingBox())?.height ?? 0;
  await page.locator('summary', { hasText: 'Menu' }).click();
  await page.getByRole('checkbox', { name: 'Larger text' }).check();
  const width = await page
    .locator('main p')
    .first()
    .evaluate((element) => getComputedStyle(element).fontSize);
  expect(Number.parseFloat(width)).toBeGreaterThan(20);
  expect(before).toBeGreaterThan(0);
  await context.close();
});

test('larger text is remembered on the device', async ({ page }) => {
  await page.goto('/en/');
  const size = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
  const before = await size();
  await page.locator('summary', { hasText: 'Menu' }).click();
  await page.getByRole('checkbox', { name: 'Larger text' }).check();
  expect(await size()).toBeGreaterThan(before * 1.2);
  await page.goto('/en/about/');
  expect(await size()).toBeGreaterThan(before * 1.2);
  await page.locator('summary', { hasText: 'Menu' }).click();
  await expect(page.getByRole('checkbox', { name: 'Larger text' })).toBeChecked();
});

test('a dead address answers 404 and leads home in every language', async ({ page }) => {
  const response = await page.goto('/en/studies/never-was/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('a.title')).toHaveCount(3);
});

test('on paper: the facts stay, the navigation goes', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/en/studies/houkin-2024/');
  await expect(page.locator('.site-head nav').first()).toBeHidden();
  await expect(page.locator('[data-part="facts"]')).toBeVisible();
  await expect(page.locator('#harms')).toBeVisible();
});

for (const [path, file] of [
  ['zh-hant/studies/houkin-2024/', 'studies-houkin-2024.png'],
  ['en/conditions/als/', 'conditions-als.png'],
  ['zh-hans/articles/als-2025/', 'articles-als-2025.png'],
] as const)
  test(`the picture of an answer is saved: ${path}`, async ({ page }) => {
    await page.goto(`/${path}`);
    await openFolds(page);
    const download = page.waitForEvent('download');
    await page.locator('a[href$=".png"][download]').click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe(file);
    const picture = readFileSync(await saved.path());
    // Width and height of a PNG stand at a fixed place.
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
  });
