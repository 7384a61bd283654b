/** Writing a study in the browser: the checker runs in the page, the answer shows, nothing goes to another host unasked. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const read = (language: string): string => readFileSync(`content/studies/laskowitz-2024/${language}.mdx`, 'utf8');

test.beforeEach(async ({ page }) => {
  const draft = JSON.stringify({ id: 'laskowitz-2024', en: read('en'), 'zh-hans': read('zh-hans') });
  await page.addInitScript((text) => {
    if (!localStorage.getItem('study-draft')) localStorage.setItem('study-draft', text);
  }, draft);
});

test('a good record has nothing to mend, and its answer stands beside it', async ({ page }) => {
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  await page.goto('/en/contribute/study/');
  await expect(page.locator('#editor-status')).toHaveText('Nothing to mend in these two files.');
  await expect(page.locator('#editor-look')).toContainText('No difference shown');
  expect(hosts.size).toBe(1);
});

test('a slip is told at its line while one types, with a remedy, by keyboard alone', async ({ page }) => {
  await page.goto('/en/contribute/study/');
  await page.locator('#editor-en .cm-content').focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  await page.keyboard.type('speceis: human\n');
  await expect(page.locator('#editor-faults')).toContainText('en:2 `speceis` is not a field. Did you mean `species`?');
});

test('a number is asked for at one of three hosts, and what is refused is told', async ({ page }) => {
  await page.route(/api\.crossref\.org|eutils\.ncbi|clinicaltrials\.gov/, (route) => route.fulfill({ status: 503 }));
  page.on('dialog', (dialog) => dialog.accept());
  await page.goto('/en/contribute/study/');
  await page.locator('#study-from').fill('10.1000/made.up');
  await page.locator('#study-fill').click();
  await expect(page.locator('#editor-found')).toContainText(/answered 503|could not be reached/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says what it needs and what to do instead', async ({ page }) => {
    await page.goto('/zh-hant/contribute/study/');
    await expect(page.locator('main .notice').first()).toContainText('JavaScript');
  });
});

test('speaks the language and script of its page, and names what an id is also called', async ({ page }) => {
  const slip = async (path: string): Promise<void> => {
    await page.goto(path);
    await page.locator('#editor-en .cm-content').focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Home');
    await page.keyboard.type('related: [msc]\ncell: { type: msc }\n');
  };
  await slip('/zh-hans/contribute/study/');
  await expect(page.locator('#editor-faults')).toContainText('这个键出现了两次');
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(read('en').replace(/type: [a-z-]+/, 'type: msc'));
  await expect(page.locator('#editor-faults')).toContainText('`mesenchymal-stromal`');
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(read('en'));
  await expect(page.locator('#editor-look')).toContainText('没有显示出差别');
  await page.goto('/zh-hant/contribute/study/');
  await expect(page.locator('#editor-look')).toContainText('沒有顯示出差別');
});

test('fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('/zh-hant/contribute/study/');
  await expect(page.locator('#editor-status')).not.toBeEmpty();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});
