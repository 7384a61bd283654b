/** The page that checks a text: what it answers, and that the text stays on the device. */
import { expect, test, type Page } from '@playwright/test';
import { expectNoBarrier, looks, wear } from './no-barrier.ts';

const offers = {
  en: 'The TREASURE trial from Japan gave MultiStem within 36 hours of an ischemic stroke. Patients under 64 did clearly better. Our therapy is completely safe. Only 2 places left, pay before Friday.',
  'zh-hans':
    '日本TREASURE研究让206名中风患者输注MultiStem，64岁以下的人明显更好。本中心疗法零风险。名额只剩2位，今天交定金立减一万元。',
  'zh-hant':
    '日本TREASURE試驗讓206名中風病人輸注MultiStem，64歲以下的人明顯較好。本中心療法零風險。名額只剩2位，今天付訂金再折一萬元。',
} as const;

async function check(page: Page, text: string): Promise<void> {
  await page.locator('#told-text').fill(text);
  await page.locator('#told-form button[type=submit]').click();
  await expect(page.locator('#told-answer')).toHaveAttribute('aria-busy', 'false');
}

for (const { locale, colorScheme, text } of looks)
  test(`${locale}: studies, signs and the sheet, without a barrier`, async ({ page }) => {
    await wear(page, { colorScheme, text });
    await page.goto(`/${locale}/check/`);
    await check(page, offers[locale]);
    const answer = page.locator('#told-answer');
    await expect(answer.locator('[data-study="houkin-2024"]')).toBeVisible();
    for (const sign of ['no-risk', 'hurry', 'missed-told-as-success'])
      await expect(answer.locator(`[data-sign="${sign}"]`)).toBeVisible();
    await expect(answer.locator('[data-condition="stroke"]')).toBeVisible();
    await expect(answer.locator('mark').first()).toBeVisible();
    await expect(answer.locator('.told-sheet li').first()).toBeVisible();
    if (locale !== 'en') await expect(answer.locator('.told-sheet [lang=en]').first()).toBeVisible();
    await expectNoBarrier(page, `${locale}/check/`);
  });

test('the text is not sent, not in the address and not kept', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
  await page.goto('/en/check/');
  await check(page, offers.en);
  await expect(page.locator('.told-study')).not.toHaveCount(0);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((line) => !line.startsWith(`GET ${baseURL ?? ''}/`))).toEqual([]);
  expect(asked.filter((line) => /MultiStem|36%20hours|places/.test(line))).toEqual([]);
  expect(page.url()).toBe(`${baseURL ?? ''}/en/check/`);
  const kept = await page.evaluate(
    () => JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage }) + document.cookie,
  );
  expect(kept).not.toContain('MultiStem');
  const policy = await page.locator('meta[http-equiv=Content-Security-Policy]').getAttribute('content');
  expect(policy).toContain("default-src 'self'");
});

test('by keyboard alone', async ({ page }) => {
  await page.goto('/en/check/');
  await page.locator('#told-text').focus();
  await page.keyboard.insertText(offers.en);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-sign="hurry"]')).toBeVisible();
});

test('nothing to read, another language, and nothing recognised are said in a plain word', async ({ page }) => {
  await page.goto('/en/check/');
  await check(page, '   ');
  await expect(page.locator('#told-status')).toContainText('nothing to read');
  await check(page, 'Стволовые клетки лечат инсульт');
  await expect(page.locator('#told-status')).toContainText('English and Chinese only');
  await check(page, 'The weather is fine today and the bread is fresh.');
  await expect(page.locator('#told-status')).toContainText('recognised nothing');
  await expect(page.locator('#told-answer')).toContainText('Not checked is not confirmed');
});

test('mark-up that is pasted is read as text', async ({ page }) => {
  await page.goto('/en/check/');
  await check(page, '<p>The <b>TREASURE</b> trial after a stroke</p><img src=x onerror="document.title=1">');
  await expect(page.locator('[data-study="houkin-2024"]')).toBeVisible();
  await expect(page.locator('#told-answer img')).toHaveCount(0);
});

test('what it loads is light', async ({ page }) => {
  // Also what the reader beside the page loads.
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    sizes.push(
      request.sizes().then(({ responseHeadersSize, responseBodySize }) => responseHeadersSize + responseBodySize),
    );
  });
  await page.goto('/zh-hans/check/');
  await check(page, offers['zh-hans']);
  await expect(page.locator('#told-answer[aria-busy=false] .told-sheet')).toBeVisible();
  await page.waitForLoadState('networkidle');
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  expect(sizes.length).toBeGreaterThan(5);
  expect(bytes).toBeLessThan(300 * 1024);
});

test('of a long text the beginning is answered first, and the page never stands still', async ({ page }) => {
  await page.goto('/en/check/');
  await page.evaluate(() => {
    const place = document.querySelector('#told-answer');
    new MutationObserver(() => {
      if (!place?.querySelector('[data-sign=no-risk]') || place.hasAttribute('data-first')) return;
      // What is not in the beginning is not yet denied.
      place.setAttribute('data-first', place.querySelectorAll('.told-sheet, #told-studies').length.toString());
    }).observe(place ?? document.body, { childList: true });
  });
  const filler = 'The weather was fine and the bread was fresh that day. '.repeat(300);
  await check(page, `Our therapy is completely safe.\n\n${filler}\n\nThe TREASURE trial after a stroke.`);
  await expect(page.locator('#told-answer')).toHaveAttribute('data-first', '0');
  await expect(page.locator('[data-study="houkin-2024"]')).toBeVisible();
  await expect(page.locator('[data-sign="no-risk"]')).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says so and leads on', async ({ page }) => {
    await page.goto('/en/check/');
    await expect(page.getByText('for that it needs JavaScript')).toBeVisible();
    await expect(page.locator('#told-form')).toBeHidden();
  });
});
