/** Products and registry numbers that a text names: what they may be used for, how the trial stood, or that we hold no record. */
import type { FoundNumber, Reading } from '../../told/types.ts';
import { element, link } from '../element.ts';
import { outside, panel, type Page } from './parts.ts';

/** Products with what their papers allow. */
export function productsPart(page: Page, { tags }: Reading): HTMLElement | string {
  const found = tags.filter(({ kind }) => kind === 'product');
  if (found.length === 0) return '';
  const conditions = new Set(tags.filter(({ kind }) => kind === 'condition').map(({ id }) => id));
  return panel(page.t('products'), ...found.flatMap(({ id }) => productPart(page, id, conditions)));
}

function productPart({ data, home }: Page, id: string, conditions: ReadonlySet<string>): HTMLElement[] {
  const product = data.products[id];
  if (!product) return [];
  const isNear = (one: { conditions: string[] }): number =>
    one.conditions.some((name) => conditions.has(name)) ? 1 : 0;
  const nearestFirst = product.permissions.toSorted((a, b) => isNear(b) - isNear(a));
  const made = element(
    'article',
    'told-study',
    element('h3', '', link(`${home}topics/permission-and-approval/#product-${id}`, product.name)),
    element('p', '', product.about),
    element(
      'ul',
      '',
      ...nearestFirst.map(({ line, words, seen, source }) =>
        element(
          'li',
          '',
          element('b', '', line),
          element('br', ''),
          `${words} `,
          element('span', 'quiet', ...(source ? [outside(source[1], source[0]), ' · '] : []), seen),
        ),
      ),
    ),
  );
  made.dataset['product'] = id;
  return [made];
}

/** Numbers of trials that we hold, and numbers of which we hold no record, with where to look. */
export function numbersPart(page: Page, { numbers }: Reading): HTMLElement | string {
  if (numbers.length === 0) return '';
  return panel(page.t('numbers'), ...numbers.slice(0, 8).map((found) => numberPart(page, found)));
}

function numberPart({ data, home, t }: Page, { number, trial, isMaimed }: FoundNumber): HTMLElement {
  const known = trial === undefined ? undefined : data.registered[trial];
  const lines = known
    ? [
        element('h3', '', link(`${home}trials/#trial-${trial}`, known.title)),
        element('p', '', known.line),
        ...(known.url === undefined ? [] : [element('p', 'quiet', outside(known.url, number))]),
      ]
    : [
        element('h3', '', number),
        element('p', '', t(isMaimed ? 'numbers.maimed' : 'numbers.none')),
        element('p', '', t('numbers.look')),
        element('p', 'quiet', outside(registryPage(number), t('numbers.open'))),
      ];
  const made = element('article', 'told-study', ...lines);
  made.dataset['number'] = number;
  return made;
}

/** ClinicalTrials.gov has a page for each of its numbers; the search of the WHO takes those of all registries. */
const registryPage = (number: string): string =>
  number.startsWith('NCT')
    ? `https://clinicaltrials.gov/study/${number}`
    : `https://trialsearch.who.int/Trial2.aspx?TrialID=${encodeURIComponent(number)}`;
