/** On paper: how many sheets a page takes, and that what is printed can be found again. */
import { expect, test, type Page } from '@playwright/test';

/** Sheets of a page as the browser would print it. */
async function sheetsOf(page: Page, path: string): Promise<number> {
  await page.goto(path);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

const studies = ['gu-2020', 'cudkowicz-2022', 'berkowitz-2016', 'xs228-2025', 'steinberg-2016'];

for (const locale of ['en', 'zh-hans', 'zh-hant']) {
  test(`${locale}: a sheet for the doctor is one page`, async ({ page }) => {
    for (const path of ['', ...studies.map((id) => `${id}/`)])
      expect(await sheetsOf(page, `/${locale}/sheet/${path}`), path).toBe(1);
  });
  test(`${locale}: a study takes four pages at most, a comparison four, a condition six`, async ({ page }) => {
    for (const id of studies) expect(await sheetsOf(page, `/${locale}/studies/${id}/`), id).toBeLessThanOrEqual(4);
    expect(await sheetsOf(page, `/${locale}/compare/cudkowicz-2022--vs--oh-2018/`)).toBeLessThanOrEqual(4);
    for (const id of ['cerebral-palsy', 'stroke', 'als'])
      expect(await sheetsOf(page, `/${locale}/conditions/${id}/`), id).toBeLessThanOrEqual(6);
  });
}

test('the address and the day are printed, and what cannot be pressed is not', async ({ page }) => {
  await page.goto('/en/studies/gu-2020/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.paper-only')).toContainText('/en/studies/gu-2020/');
  await expect(page.locator('.site-head')).toBeHidden();
  await expect(page.locator('#harms')).toBeVisible();
});

test('the print button is there with script only', async ({ page, browser }) => {
  await page.goto('/en/sheet/gu-2020/');
  await expect(page.getByRole('button', { name: 'Print this sheet' })).toBeVisible();
  const bare = await browser.newPage({ javaScriptEnabled: false });
  await bare.goto(page.url());
  await expect(bare.getByRole('button', { name: 'Print this sheet' })).toBeHidden();
  await bare.close();
});
