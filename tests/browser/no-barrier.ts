/** What every page must hold for every reader: no barrier that a machine can find, and no sideways scrolling. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** One look per locale that covers light, dark and large text between them. */
export const looks = [
  { locale: 'en', colorScheme: 'light', text: 'normal' },
  { locale: 'zh-hans', colorScheme: 'dark', text: 'normal' },
  { locale: 'zh-hant', colorScheme: 'light', text: 'large' },
] as const;

type Look = { colorScheme: 'light' | 'dark'; text: 'normal' | 'large' };

/** Sets colours and text size before the first page is opened. */
export async function wear(page: Page, { colorScheme, text }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.addInitScript((size) => localStorage.setItem('text', size), text);
}

/** What a change of colours or of size can break; everything else is the same in every look, and is checked in the first. */
const lookRules = ['color-contrast', 'target-size', 'link-in-text-block', 'scrollable-region-focusable'];

/** Fails with the name of the page and the first element of each violation. `whole`: all rules, not only those of the look. */
export async function expectNoBarrier(page: Page, name: string, whole = true): Promise<void> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (whole ? axe : axe.withRules(lookRules)).analyze();
  expect(violations.map(({ id, nodes }) => `${name} ${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(wide, `${name} scrolls sideways`).toBe(false);
}

/** Opens the parts of a page, not the tables behind its pictures. */
export const openFolds = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details.fold')) fold.setAttribute('open', '');
  });
