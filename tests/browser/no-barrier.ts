/** What every page must hold for every reader: no barrier that a machine can find, and no sideways scrolling. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { RunOptions, Spec } from 'axe-core';
import { example, markExamples } from './examples.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

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

/** Changes colours and text size of the page that is open: quicker than opening it anew. */
export async function change(page: Page, { colorScheme, text }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme });
  const worn = await page.evaluate((name) => {
    document.documentElement.dataset['text'] = name;
    return {
      text: Number.parseFloat(getComputedStyle(document.body).fontSize) > 20 ? 'large' : 'normal',
      colorScheme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
    };
  }, text);
  expect(worn).toEqual({ text, colorScheme });
}

/** What a change of colours can break, and what one of size; all else is the same in every look, and checked in the first. */
const colourRules = ['color-contrast', 'link-in-text-block'];
const sizeRules = ['color-contrast', 'target-size', 'scrollable-region-focusable'];

/** Rules to go by: those of colours or of size alone, all that are on by themselves, or these and that a finger hits every target. */
export type Rules = 'colours' | 'size' | 'all' | 'all and targets';
const options: Record<Rules, RunOptions> = {
  colours: { runOnly: colourRules },
  size: { runOnly: sizeRules },
  all: {},
  'all and targets': { rules: { 'target-size': { enabled: true } } },
};

/** Contrast takes most of the time of all rules: it is worked out for one text of each look. */
const onExamples: Spec = { rules: [{ id: 'color-contrast', selector: `[${example}]` }] };

/** Rule and first element of each violation. Runs in the page itself, and has no more told than what is wrong. */
async function violations(page: Page, rules: Rules): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window')))
    await page.evaluate(`${source};axe.configure(${JSON.stringify(onExamples)})`);
  await markExamples(page);
  const asked = JSON.stringify({ ...options[rules], resultTypes: ['violations'] });
  return page.evaluate<string[]>(
    `axe.run(document, ${asked}).then((found) => found.violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))`,
  );
}

/** Fails with the name of the page and the first element of each violation. */
export async function expectNoBarrier(page: Page, name: string, rules: Rules = 'all'): Promise<void> {
  expect((await violations(page, rules)).map((violation) => `${name} ${violation}`)).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(wide, `${name} scrolls sideways`).toBe(false);
}

/** Opens the parts of a page, not the tables behind its pictures. */
export const openFolds = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details.fold')) fold.setAttribute('open', '');
  });
