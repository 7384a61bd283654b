/** Pictures as a screen reader hears them and as a phone shows them. */
import { expect, test } from '@playwright/test';
import { openFolds } from './no-barrier.ts';

test('a picture has a role, a name that states what it shows and a description, and its numbers can be opened', async ({
  page,
}) => {
  await page.goto('/en/studies/houkin-2024/');
  await openFolds(page);
  const picture = page.getByRole('img', {
    name: /^Excellent outcome after 90 days: 10 of 100 without cells, 12 of 100/,
  });
  await expect(picture).toHaveCount(1);
  await expect(picture).toHaveAccessibleName(/No clear difference \(\w+ certainty\)$/);
  await expect(picture).toHaveAccessibleDescription(
    'Without cells: 10 of 100. With cells: 12 of 100. With cells: 2 more of 100.',
  );
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
/** WCAG 2.2, 1.4.12: what a reader may set without losing a word. */
const spacing =
  '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important; }';
for (const locale of ['en', 'zh-hans', 'zh-hant']) {
  test(`${locale}: at 320 px, with wide letters and with large text, no word of a picture is small, cut or in another`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of phonePages) {
      await page.goto(`/${locale}/${path}`);
      await page.evaluate((rules) => {
        // The content policy refuses a style element, but not what a reader's own tool sets.
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(rules);
        document.adoptedStyleSheets = [sheet];
        document.documentElement.dataset['text'] = 'large';
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      }, spacing);
      const faults = await page.locator('.picture .strip-marks').evaluateAll((strips) =>
        strips.flatMap((strip) => {
          const room = strip.closest('.picture')?.getBoundingClientRect();
          const texts = [...strip.querySelectorAll('text')].map((text) => ({
            words: text.textContent,
            size: Number.parseFloat(getComputedStyle(text).fontSize),
            box: text.getBoundingClientRect(),
          }));
          const bad = texts.filter(
            ({ size, box }) => !room || size < 12 || box.left < room.left - 1 || box.right > room.right + 1,
          );
          const met = texts.filter(({ box }, i) =>
            texts.some(
              (other, j) =>
                j > i &&
                box.left < other.box.right - 1 &&
                other.box.left < box.right - 1 &&
                box.top < other.box.bottom - 6 &&
                other.box.top < box.bottom - 6,
            ),
          );
          return [...bad, ...met].map(({ words, size }) => `${words} ${size}`);
        }),
      );
      expect(faults, path).toEqual([]);
      expect(await page.locator('.picture .strip-marks text, .picture .hundreds').count(), path).toBeGreaterThan(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
    }
  });
}

test('a picture takes the room that a laptop has, up to a length that is easy to read', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/en/studies/gu-2020/');
  await openFolds(page);
  const widths = await page
    .locator('.picture')
    .evaluateAll((pictures) =>
      pictures.map((picture) => [
        picture.querySelector('.strip-marks')?.getBoundingClientRect().width ?? 0,
        picture.parentElement?.getBoundingClientRect().width ?? 0,
      ]),
    );
  expect(widths.length).toBeGreaterThan(0);
  for (const [drawn, room] of widths) expect(drawn ?? 0).toBeGreaterThan(Math.min(room ?? 0, 704) - 40);
});
