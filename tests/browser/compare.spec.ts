/** Studies side by side: chosen, kept in the address, taken out, and safe whatever the fragments hold. */
import { expect, test, type Page } from '@playwright/test';
import { expectNoBarrier, looks, wear } from './no-barrier.ts';

const columns = (page: Page) => page.locator('#compare-table thead th[scope="col"] a');

test('studies are added, kept in the address, gone back to and taken out', async ({ page }) => {
  await page.goto('/en/compare/?ids=houkin-2024');
  await expect(page.getByRole('status')).toContainText('1 study chosen');
  await page.getByLabel('Add a study').selectOption('hess-2017');
  await page.getByRole('button', { name: 'Add' }).click();
  await expect(page).toHaveURL(/\?ids=houkin-2024,hess-2017$/);
  await expect(columns(page)).toHaveCount(2);
  await expect(page.getByRole('status')).toHaveText('2 studies side by side.');
  const rows = page.locator('#compare-table tbody tr');
  const names = await rows.locator('th[scope="row"]').allTextContents();
  await page.goto('/en/compare/hess-2017--vs--houkin-2024/');
  expect(await page.locator('.compare tbody th').allTextContents()).toEqual(names);
  await page.goBack();
  await expect(columns(page)).toHaveCount(2);
  await page.getByRole('button', { name: /^Remove: .*TREASURE/ }).click();
  await expect(page).toHaveURL(/\?ids=hess-2017$/);
  await expect(columns(page)).toHaveCount(1);
  await expect(page.getByLabel('Add a study')).toBeFocused();
  await page.goBack();
  await expect(columns(page)).toHaveCount(2);
});

test('four is the most, none stands twice, and a name that is unknown is said', async ({ page }) => {
  await page.goto('/en/compare/?ids=houkin-2024,houkin-2024,hess-2017,laskowitz-2024,prasad-2014,savitz-2019');
  await expect(columns(page)).toHaveCount(4);
  await expect(page.getByRole('status')).toContainText('Four is the most');
  await expect(page.getByLabel('Add a study')).toBeDisabled();
  await page.goto(`/en/compare/?ids=sun-2017,${encodeURIComponent('../../studies/x"><img src=x onerror=alert(1)>')}`);
  await expect(columns(page)).toHaveCount(1);
  await expect(page.getByRole('status')).toContainText('There is no study to compare under this name: ../../studies/x');
  expect(await page.locator('main img').count()).toBe(0);
});

test('nothing in a fragment runs, and a fragment that fails is said and can be tried again', async ({ page }) => {
  let ran = false;
  await page.exposeFunction('ran', () => (ran = true));
  await page.route('**/compare/hess-2017/', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const body = html.replace(
      /<dd[^>]*>/,
      '<dd><script>ran()</script><img src="x" onerror="ran()"><svg onload="ran()"></svg><a class="planted" href="javascript:ran()" onclick="ran()" id="main">x</a>',
    );
    await route.fulfill({ response, body });
  });
  await page.route('**/compare/sun-2017/', (route) => route.abort());
  await page.goto('/en/compare/?ids=hess-2017,sun-2017');
  await expect(columns(page)).toHaveCount(1);
  await expect(page.getByRole('status')).toContainText('could not be loaded: Own cord blood');
  await page.locator('.planted').click();
  await page.waitForTimeout(300);
  expect(ran).toBe(false);
  expect(await page.locator('#compare-table script, #compare-table img, #compare-table #main').count()).toBe(0);
  await page.unroute('**/compare/sun-2017/');
  await page.getByLabel('Add a study').selectOption('houkin-2024');
  await page.getByRole('button', { name: 'Add' }).click();
  await expect(columns(page)).toHaveCount(3);
});

test('a list and a study page lead here', async ({ page }) => {
  await page.goto('/en/studies/');
  await page.locator('main a[href="/en/compare/"]').click();
  await expect(page).toHaveURL(/\/en\/compare\/$/);
  await page.goto('/en/studies/sun-2017/');
  await page.getByRole('link', { name: 'Compare with another study' }).click();
  await expect(columns(page)).toHaveCount(1);
});

for (const { locale, colorScheme, text } of looks)
  test(`${locale}, ${colorScheme}, ${text} text: no barrier and no sideways scrolling`, async ({ page }) => {
    await wear(page, { colorScheme, text });
    const kinds = [
      'compare/?ids=houkin-2024,hess-2017,laskowitz-2024,prasad-2014',
      'compare/sun-2017/',
      'compare/berry-2019--vs--cudkowicz-2022/',
    ];
    for (const kind of kinds) {
      await page.goto(`/${locale}/${kind}`);
      if (kind.includes('?')) await expect(columns(page)).toHaveCount(4);
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await expectNoBarrier(page, `${kind} at ${width}`);
      }
    }
  });

test('on a phone every field says which study it is of', async ({ page }) => {
  await page.goto('/en/compare/?ids=houkin-2024,hess-2017');
  await expect(columns(page)).toHaveCount(2);
  for (const cell of await page.locator('#compare-table td').all()) {
    const label = await cell.evaluate((element) => getComputedStyle(element, '::before').content);
    expect(label).toMatch(/TREASURE|MASTERS/);
  }
});

test('on paper it is a table, without anything to press', async ({ page }) => {
  await page.goto('/en/compare/?ids=houkin-2024,hess-2017');
  await expect(columns(page)).toHaveCount(2);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#compare form')).toBeHidden();
  await expect(page.locator('#compare .remove').first()).toBeHidden();
  expect(await page.locator('#compare-table table').evaluate((table) => getComputedStyle(table).display)).toBe('table');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('pairs are ready, and every study stands by itself', async ({ page }) => {
    await page.goto('/en/compare/?ids=sun-2017');
    await expect(page.locator('#compare')).toBeHidden();
    await page.getByRole('link', { name: /NurOwn.*NurOwn/ }).click();
    await expect(page.locator('.compare tbody tr')).not.toHaveCount(0);
    await page.goto('/en/compare/');
    await page.getByText('Each study by itself').click();
    await page.locator('a[href="/en/compare/sun-2017/"]').click();
    await expect(page.locator('#compare-column dt').first()).toBeVisible();
  });
});
