/** That every reader reaches everything: by finger, by keyboard, at 400 %, with wide letters, in forced colours, without script. */
import { expect, test, type Page } from '@playwright/test';
import { furtherKinds, kinds } from './kinds.ts';
import { overlaps } from './overlaps.ts';
import { walk } from './walk.ts';

const all = [...kinds, ...furtherKinds];

/** Opens every fold and table, but no menu. */
const openAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details:not(.drop)')) fold.setAttribute('open', '');
  });

/** What a reader may set (WCAG 2.2, 1.4.12), on top of large text. The content policy refuses a style element, not this. */
const setWide = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '*{letter-spacing:0.12em!important;word-spacing:0.16em!important;line-height:1.5!important}p{margin-block-end:2em!important}',
    );
    document.adoptedStyleSheets = [sheet];
    document.documentElement.dataset['text'] = 'large';
  });

/** Elements that leave the screen without a container that scrolls, and text that its box cuts. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const named = (element: Element): string =>
      `${element.tagName}.${element.getAttribute('class') ?? ''} ${element.textContent.trim().slice(0, 40)}`;
    const room = document.documentElement.clientWidth;
    const scrolls = (element: Element): boolean => {
      for (let at: Element | null = element; at; at = at.parentElement)
        if (['auto', 'scroll', 'hidden'].includes(getComputedStyle(at).overflowX)) return true;
      return false;
    };
    const wide =
      document.documentElement.scrollWidth > room
        ? [...document.querySelectorAll('body *')].filter(
            (element) =>
              element.getBoundingClientRect().right > room + 0.5 && !element.closest('.skip') && !scrolls(element),
          )
        : [];
    const cut = [...document.querySelectorAll('main *')].filter((element) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      return (
        [overflowX, overflowY].includes('hidden') &&
        clipPath === 'none' &&
        element.clientWidth > 1 &&
        !element.matches('svg, svg *, .clamp, textarea, [contenteditable], [contenteditable] *') &&
        (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
      );
    });
    return [...wide, ...cut].map(named);
  });

/** Targets lower than 44 px, but for links inside a sentence and marks of a drawing whose lines stand below it. */
const lowTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isInline = (element: Element): boolean => getComputedStyle(element).display.startsWith('inline');
    const blockOf = (element: Element): Element => {
      let at = element.parentElement;
      while (at?.parentElement && isInline(at)) at = at.parentElement;
      return at ?? element;
    };
    /** Words that no link holds, in the same block. */
    const isInSentence = (link: Element): boolean => {
      const block = blockOf(link);
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        if (!parent || parent.closest('a, button, .visually-hidden') || !/[\p{L}\p{N}]/u.test(node.textContent ?? ''))
          continue;
        if (parent === block || blockOf(parent) === block) return true;
      }
      return false;
    };
    return [...document.querySelectorAll('main :is(a[href], button, summary, select, textarea, label:has(input))')]
      .filter((target) => {
        const { width, height } = target.getBoundingClientRect();
        if (width === 0 || height === 0 || height >= 43.5 || target.closest('.visually-hidden, svg')) return false;
        return !(target.tagName === 'A' && isInSentence(target));
      })
      .map((target) => `${target.textContent.trim().slice(0, 40)} ${target.getBoundingClientRect().height}`);
  });

/** Marks without a stroke or a fill of their own, and controls without an edge, where the system sets the colours. */
const unseen = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const paper = getComputedStyle(document.body).backgroundColor;
    const isSeen = (paint: string): boolean => paint !== 'none' && paint !== paper && !/^rgba.*, 0\)$/.test(paint);
    // What stands on a filled mark has the colour of the paper: the tick in it, the ground of a code to scan.
    const marks = [
      ...document.querySelectorAll('svg:not(.code) :is(rect, circle, path, line):not(.reach, .goal)'),
    ].filter((mark) => {
      const { fill, stroke } = getComputedStyle(mark);
      return !isSeen(fill) && !isSeen(stroke);
    });
    const controls = [
      ...document.querySelectorAll(
        ':is(button, input, select, textarea):not([type="checkbox"], [type="radio"]), .button, .task-cards a, .jump a, a.tag',
      ),
    ].filter((control) => {
      const { borderBlockEndStyle, borderBlockEndWidth, borderBlockEndColor } = getComputedStyle(control);
      return borderBlockEndStyle === 'none' || borderBlockEndWidth === '0px' || !isSeen(borderBlockEndColor);
    });
    return [...marks, ...controls]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => `${element.tagName}.${element.getAttribute('class') ?? ''} ${element.textContent.trim()}`);
  });

for (const locale of ['en', 'zh-hant'] as const)
  test(`${locale}, 320 px: by Tab, with all folds open, in forced colours, with wide and large letters`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const kind of all) {
      await page.goto(`/${locale}/${kind}`);
      if (kind.startsWith('search')) {
        await expect(page.locator('#search-results')).toHaveAttribute('aria-busy', 'false');
        // What is found besides studies comes later, and moves what stands below it.
        await expect(page.locator('#search-others')).toHaveAttribute('aria-busy', 'false');
      }
      // Order and frames are the same in every language.
      if (locale === 'en') expect.soft(await walk(page), `${kind}, by Tab`).toEqual([]);
      await openAll(page);
      expect.soft(await cutOff(page), kind).toEqual([]);
      expect.soft(await lowTargets(page), kind).toEqual([]);
      expect.soft(await overlaps(page), kind).toEqual([]);
      if (locale === 'en') {
        await page.emulateMedia({ forcedColors: 'active' });
        expect.soft(await unseen(page), `${kind}, forced colours`).toEqual([]);
        await page.emulateMedia({ forcedColors: 'none' });
      }
      await setWide(page);
      expect.soft(await cutOff(page), `${kind}, wide letters`).toEqual([]);
    }
  });

test('what is drawn over words, a trap, a hidden frame and a lost shape are found', async ({ page }) => {
  await page.setContent(
    `<style>button { border: 0; outline: none } a:focus { outline: 2px solid }</style>
    <main><p style="line-height: 0.2">Two lines that are<br>set too close</p><a href="/">Link</a>
    <button tabindex="1">Early</button><svg viewBox="0 0 9 9"><path d="M0 0h9" /></svg></main>`,
  );
  expect(await overlaps(page)).toEqual(['“Two lines that are” and “set too close”']);
  expect(await walk(page)).toEqual([
    'BUTTON Early: no frame',
    'A Link: before BUTTON Early',
    'BUTTON Early: first, not the skip link',
  ]);
  await page.emulateMedia({ forcedColors: 'active' });
  await page.addStyleTag({ content: 'path { fill: none }' });
  expect(await unseen(page)).toEqual(['path. ', 'BUTTON. Early']);
});

test('in forced colours what is chosen is heavier', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/en/harms/only/death/');
  const weight = (selector: string): Promise<number> =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => Number(getComputedStyle(element).fontWeight));
  expect(await weight('main a[aria-current="page"]')).toBeGreaterThan(await weight('main a.tag:not([aria-current])'));
});

test.describe('without script, on a desk', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 1280, height: 800 } });
  test('every kind of page has its words, opens its folds, and draws nothing over words', async ({ page }) => {
    for (const kind of all) {
      await page.goto(`/zh-hans/${kind}`);
      await expect(page.locator('h1'), kind).toHaveText(/.{2}/);
      const summary = page.locator('main details:not(.drop) > summary:visible').first();
      if ((await summary.count()) > 0) {
        const fold = summary.locator('xpath=..');
        const before = await fold.getAttribute('open');
        await summary.click();
        expect(await fold.getAttribute('open'), kind).not.toBe(before);
      }
      if (kind.startsWith('studies/') && kind !== 'studies/') {
        await expect(page.locator('[data-part="answer"]'), kind).toBeVisible();
        await expect(page.locator('[data-part="facts"]'), kind).toBeVisible();
      }
      expect(await page.locator('a[href^="/zh-hans/"]').count(), kind).toBeGreaterThan(5);
      await openAll(page);
      expect.soft(await overlaps(page), kind).toEqual([]);
    }
    await page.goto('/zh-hans/studies/gu-2020/#outcome-gmfm-12-months');
    await expect(page.locator('#outcome-gmfm-12-months .drawing').first()).toBeVisible();
    await page.locator('#outcome-gmfm-12-months .numbers > summary').first().click();
    await expect(page.locator('#outcome-gmfm-12-months table').first()).toBeVisible();
  });
});

test('by keyboard alone: menu, fold, filter, mark, comparison and case', async ({ page }) => {
  const focused = page.locator(':focus');
  await page.goto('/en/');
  await page.locator('summary', { hasText: 'Menu' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(focused).toHaveText('My condition');
  await page.keyboard.press('Escape');
  await expect(focused).toContainText('Menu');
  await expect(page.locator('.drop[open]')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await page.locator('main a').first().focus();
  await expect(page.locator('.drop[open]')).toHaveCount(0);
  await page.goto('/en/studies/houkin-2024/');
  await page.locator('details.fold:has(> #doubts) > summary').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#doubts')).toBeVisible();
  await page.goto('/en/harms/');
  await page.locator('main nav a.tag').nth(1).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/harms\/only\//);
  await page.goto('/en/timeline/als/');
  await page.locator('.overview .narrow a').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('li:target')).toBeInViewport();
  await page.goto('/en/compare/');
  await page.getByLabel('Add a study').focus();
  await page.keyboard.type('Own cord');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?ids=/);
  await page.goto('/en/match/');
  await page.locator('select[name="condition"]').focus();
  await page.keyboard.type('Stroke');
  await page.locator('#match-form button').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/match\/stroke\/$/);
});

test('a case without a condition is asked for in the language of the page, at the field', async ({ page }) => {
  await page.goto('/zh-hant/match/');
  await page.locator('#match-form button').click();
  const condition = page.locator('select[name="condition"]');
  await expect(condition).toBeFocused();
  await expect(condition).toHaveAttribute('aria-invalid', 'true');
  await expect(condition).toHaveAccessibleDescription('請先選擇一種疾病。');
  await condition.selectOption('als');
  await expect(condition).toHaveAttribute('aria-invalid', 'false');
  await expect(page.locator('#match-fault')).toBeHidden();
});
