/** Pictures as a screen reader hears them and as a phone shows them. */
import { expect, test } from '@playwright/test';
import { openFolds } from './no-barrier.ts';

test('a picture has a role, a name and a description, and its numbers can be opened', async ({ page }) => {
  await page.goto('/en/studies/houkin-2024/');
  await openFolds(page);
  const picture = page.getByRole('img', { name: 'Excellent outcome after 90 days: of 100 people in each group' });
  await expect(picture).toHaveCount(1);
  await expect(picture).toHaveAccessibleDescription(
    'Without cells: 10 of 100. With cells: 12 of 100. With cells: 2 more of 100.',
  );
  await expect(page.getByRole('figure').filter({ has: picture })).toMatchAriaSnapshot(`
    - figure:
      - 'img "Excellent outcome after 90 days: of 100 people in each group"'
  `);
  const figure = page.locator('figure').filter({ has: picture });
  await expect(figure.getByRole('table')).toBeHidden();
  await figure.locator('summary').click();
  await expect(figure.getByRole('row', { name: /Without cells.*10 of 100.*9\.8%/ })).toBeVisible();
});

const phonePages = [
  'studies/gu-2020/',
  'studies/lv-2023/',
  'studies/oh-2018/',
  'studies/houkin-2024/',
  'studies/finch-edmondson-2025/',
  'studies/akhlaghpasand-2025/',
  'conditions/cerebral-palsy/',
];
for (const locale of ['en', 'zh-hans', 'zh-hant']) {
  test(`${locale}: at 360 px no text in a picture is smaller than 12 px or leaves the page`, async ({ page }) => {
    for (const path of phonePages) {
      await page.goto(`/${locale}/${path}`);
      await openFolds(page);
      const faults = await page.locator('.picture svg text').evaluateAll((texts) =>
        texts.flatMap((text) => {
          const svg = text.closest('svg');
          const scale = svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 0;
          const size = Number.parseFloat(getComputedStyle(text).fontSize) * scale;
          const { left, right } = text.getBoundingClientRect();
          return size >= 11.99 && left >= 0 && right <= window.innerWidth
            ? []
            : [`${text.textContent} ${size} ${left} ${right}`];
        }),
      );
      expect(faults, path).toEqual([]);
      expect(await page.locator('.picture svg text').count(), path).toBeGreaterThan(5);
    }
  });
}

test('on a wide page a picture grows no wider than 640 px', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const text of ['normal', 'large']) {
    await page.addInitScript((size) => localStorage.setItem('text', size), text);
    await page.goto('/en/studies/gu-2020/');
    await openFolds(page);
    const width = await page
      .locator('.picture svg')
      .first()
      .evaluate((svg) => svg.getBoundingClientRect().width);
    expect(width).toBeGreaterThan(400);
    expect(width).toBeLessThanOrEqual(640);
  }
});
