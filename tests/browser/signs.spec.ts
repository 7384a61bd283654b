/** Pictures and signs without colour, on paper, and as a screen reader is told them, in every locale. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { openFolds } from './no-barrier.ts';

const locales = ['en', 'zh-hans', 'zh-hant'] as const;
const pages = [
  'studies/houkin-2024/',
  'studies/gu-2020/',
  'studies/finch-edmondson-2025/',
  'conditions/cerebral-palsy/',
  'conditions/als/',
  'timeline/stroke/',
  'match/',
];
const looks = [
  { name: 'light', media: 'screen', colorScheme: 'light' },
  { name: 'dark', media: 'screen', colorScheme: 'dark' },
  { name: 'paper', media: 'print', colorScheme: 'dark' },
] as const;

/** Lightness of what is painted at the middle of an element, and of the page, as a greyscale screen or printer shows them (0 to 1). */
async function painted(page: Page, mark: Locator): Promise<{ mark: number; paper: number }> {
  await mark.scrollIntoViewIfNeeded();
  const box = await mark.boundingBox();
  if (!box) throw new Error('The mark is not on the page');
  const [x, y] = [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
  const clip = { x: 0, y: Math.max(0, y - 3), width: x + 4, height: 7 };
  const image = (await page.screenshot({ clip })).toString('base64');
  const reader = await page.context().newPage();
  const levels = await reader.evaluate(
    async ({ data, px, py }) => {
      const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
      const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
      if (!context) throw new Error('No canvas');
      context.drawImage(picture, 0, 0);
      // Relative luminance, WCAG 2.2.
      const lightness = (left: number, top: number): number => {
        const [r = 0, g = 0, b = 0] = [...context.getImageData(left, top, 1, 1).data].map((value) => {
          const part = value / 255;
          return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      return { mark: lightness(px, py), paper: lightness(1, py) };
    },
    { data: image, px: x, py: y - clip.y },
  );
  await reader.close();
  return levels;
}

const contrast = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

for (const { name, media, colorScheme } of looks) {
  test(`${name}, in greyscale: both groups stand out from the page, and differ in shape`, async ({ page }) => {
    await page.emulateMedia({ media, colorScheme });
    await page.goto('/en/studies/gu-2020/');
    await openFolds(page);
    // The course over time has both groups as single marks, one beside the other.
    const picture = page
      .locator('.picture .strip-marks')
      .filter({ has: page.locator('.treated-way') })
      .first();
    for (const group of ['control', 'treated']) {
      const levels = await painted(page, picture.locator(`.${group}`).first());
      // WCAG 2.2, 1.4.11: what carries meaning has 3 : 1 against what is beside it.
      expect(contrast(levels.mark, levels.paper), group).toBeGreaterThanOrEqual(3);
    }
    const shapes = async (group: string): Promise<string[]> =>
      picture.locator(`.${group}`).evaluateAll((marks) => [...new Set(marks.map(({ tagName }) => tagName))]);
    const [control, treated] = [await shapes('control'), await shapes('treated')];
    expect(control.length).toBeGreaterThan(0);
    expect(control.filter((shape) => treated.includes(shape))).toEqual([]);
  });
}

test('every sign says in words what its shape says', async ({ page }) => {
  for (const locale of locales) {
    await page.goto(`/${locale}/studies/`);
    const silent = await page
      .locator('.sign')
      .evaluateAll(
        (signs) =>
          signs.filter(
            (sign) =>
              sign.textContent?.trim() === '' || [...sign.querySelectorAll('svg')].some((svg) => !svg.ariaHidden),
          ).length,
      );
    expect(silent).toBe(0);
    expect(await page.locator('.sign').count()).toBeGreaterThan(100);
  }
});

for (const locale of locales) {
  test(`${locale}: every picture has a name and says in words what it shows; the certainty is among them`, async ({
    page,
  }) => {
    for (const path of pages) {
      await page.goto(`/${locale}/${path}`);
      await openFolds(page);
      const pictures = page.locator('figure [role]:visible');
      for (const picture of await pictures.all()) {
        await expect(picture, path).toHaveAccessibleName(/.{4}/);
        // A row of a forest says its difference; its words stand beside it.
        if (await picture.evaluate((one) => one.matches('.drawing[role="img"]')))
          await expect(picture, path).toHaveAccessibleDescription(/\d.{4}/);
      }
    }
    await page.goto(`/${locale}/conditions/als/`);
    await openFolds(page);
    const certainty = { en: 'Low certainty', 'zh-hans': '把握较小', 'zh-hant': '把握較小' }[locale];
    await expect(page.locator('#side-by-side .row').filter({ hasText: certainty })).not.toHaveCount(0);
  });

  test(`${locale}: on paper no picture is lost, cut or asks to be opened`, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    for (const path of ['studies/gu-2020/', 'conditions/cerebral-palsy/', 'timeline/als/']) {
      await page.goto(`/${locale}/${path}`);
      const seen = await page
        .locator('figure svg')
        .evaluateAll((drawings) =>
          drawings
            .filter((drawing) => drawing.getBoundingClientRect().width > 0)
            .map((drawing) => drawing.getBoundingClientRect().right <= document.documentElement.clientWidth + 1),
        );
      expect(seen.length, path).toBeGreaterThan(0);
      expect(seen, path).not.toContain(false);
      await expect(page.locator('main table:visible').first()).toBeVisible();
    }
  });
}
