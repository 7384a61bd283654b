/** Without a network: what was opened can be read, searched and checked; a text that is shared is read on the device. */
import { expect, test, type Page } from '@playwright/test';
import { build, has, kept, keptFiles, keptPages, open, serve, study } from './kept.ts';
import { expectNoBarrier } from './no-barrier.ts';

test.describe('without a network', () => {
  test('a study that was opened is read, with its day; one that was not leads to what is kept', async ({
    page,
    context,
  }) => {
    await open(page, `/en/${study}`);
    await expect.poll(() => keptPages(page)).toContain('/en/offline/');
    await expect.poll(async () => has(await keptFiles(page), '.css')).toBe(true);
    await context.setOffline(true);
    await page.reload();
    await expect(page.locator('[data-part=answer]')).toBeVisible();
    await expect(page.locator('[data-kept]')).toContainText('Figures may have changed since');
    await expect(page.locator('[data-kept]')).toContainText(String(Number(build.slice(8, 10))));
    // It has its style: the skip link is out of sight.
    expect(await page.locator('main').evaluate((main) => getComputedStyle(main).maxInlineSize)).not.toBe('none');

    await page.goto('/en/studies/gu-2020/');
    await expect(page).toHaveURL(/\/studies\/gu-2020\/$/);
    await expect(page.locator('#not-kept')).toBeVisible();
    await expect(page.locator('#kept-pages a')).toHaveCount(1);
    await expectNoBarrier(page, 'what is kept');
    await page.locator('#kept-pages a').click();
    await expect(page).toHaveURL(new RegExp(`/en/${study}$`));
    await expect(page.locator('[data-part=answer]')).toBeVisible();

    await context.setOffline(false);
    await page.reload();
    await expect(page.locator('[data-kept]')).toHaveCount(0);
  });

  for (const { locale, query, other, found, text } of [
    { locale: 'en', query: 'stroke arm movement', other: '脑瘫', found: 'studies/', text: 'The TREASURE trial.' },
    { locale: 'zh-hant', query: '中風後手不能動', other: 'NurOwn', found: 'studies/', text: '日本TREASURE試驗' },
  ])
    test(`${locale}: a search and a check with words that were never asked before`, async ({ page, context }) => {
      await open(page, `/${locale}/check/`);
      await expect.poll(async () => has(await keptFiles(page), `packs/check.${locale}`)).toBe(true);
      await open(page, `/${locale}/search/`);
      await expect.poll(async () => has(await keptFiles(page), `packs/search.${locale}`)).toBe(true);
      await context.setOffline(true);
      await page.goto(`/${locale}/search/?q=${encodeURIComponent(query)}`);
      await expect(page.locator('[data-kept]')).toBeVisible();
      await expect(page.locator(`#search-results a[href*="${found}"]`).first()).toBeVisible();
      // What only the index of the other language could tell is not found, and breaks nothing.
      await page.locator('#search-query').fill(other);
      await page.keyboard.press('Enter');
      await expect(page.locator('#search-results')).toHaveAttribute('aria-busy', 'false');
      await expect(page.locator('#search-results a').first()).toBeVisible();
      await page.goto(`/${locale}/check/`);
      await page.locator('#told-text').fill(text);
      await page.locator('#told-form button[type=submit]').click();
      await expect(page.locator('#told-answer [data-study="houkin-2024"]')).toBeVisible();
      await page.goto(`/${locale}/offline/`);
      for (const tool of ['check', 'search'])
        await expect(page.locator(`[data-tool=${tool}] span`).first()).toBeVisible();
    });

  test('what is kept can be deleted', async ({ page, context }) => {
    await open(page, `/en/${study}`);
    await page.goto('/en/offline/');
    await expect(page.locator('#kept-pages a')).toHaveCount(1);
    await page.locator('#kept-delete').click();
    await expect(page.locator('#kept-deleted')).toContainText('Deleted');
    await expect(page.locator('#kept-pages a')).toHaveCount(0);
    await context.setOffline(true);
    await expect(page.goto(`/en/${study}`)).rejects.toThrow();
  });
});

test.describe('a text that is shared from another app', () => {
  const share = (page: Page): Promise<void> =>
    page.evaluate(() => {
      const form = document.createElement('form');
      form.method = 'post';
      form.action = '/en/check/';
      form.enctype = 'multipart/form-data';
      for (const [name, value] of [
        ['title', 'An offer'],
        ['text', 'The TREASURE trial gave MultiStem after a stroke. Only 2 places left. https://example.org/a'],
        ['url', 'https://example.org/a'],
      ] as const) {
        const field = document.createElement('textarea');
        field.name = name;
        field.value = value;
        form.append(field);
      }
      document.body.append(form);
      form.submit();
    });

  test('is read on the device: not sent, not in the address, not kept', async ({ page }) => {
    const site = await serve('dist');
    await open(page, `${site.address}/en/check/`);
    await page.goto(`${site.address}/en/`);
    await share(page);
    await expect(page.locator('#told-answer [data-study="houkin-2024"]')).toBeVisible();
    expect(page.url()).toBe(`${site.address}/en/check/`);
    await expect(page.locator('#told-text')).toHaveValue(
      'An offer\nThe TREASURE trial gave MultiStem after a stroke. Only 2 places left. https://example.org/a',
    );
    expect(Object.keys(await kept(page)).filter((name) => name.startsWith('shared'))).toEqual([]);
    expect(site.asked.filter(({ method, path }) => method !== 'GET' || path.includes('TREASURE'))).toEqual([]);
    await page.reload();
    await expect(page.locator('#told-text')).toHaveValue('');
    site.close();
  });
  test('works without a network', async ({ page, context }) => {
    await open(page, '/en/check/');
    await expect.poll(async () => has(await keptFiles(page), 'packs/check.en')).toBe(true);
    await context.setOffline(true);
    await share(page);
    await expect(page.locator('#told-answer [data-study="houkin-2024"]')).toBeVisible();
  });
  test('how to do it is told where the platform can, and nowhere else', async ({ page, browser, baseURL }) => {
    await page.goto('/en/check/');
    await expect(page.locator('#told-share')).toBeHidden();
    const phone = await browser.newPage({
      baseURL: baseURL ?? '',
      userAgent: 'Mozilla/5.0 (Linux; Android 15) Chrome/140.0 Mobile',
    });
    await phone.goto('/zh-hans/check/');
    await expect(phone.locator('#told-share')).toBeVisible();
    await phone.close();
  });
});
