/** Numbers and product names of the records, as keys that lead to them. */
import type { Catalog } from '../../catalog/catalog.ts';
import type { StudyFacts } from '../../schema/study.ts';
import { squeeze } from '../shared/normalise.ts';

/** `MultiStem (HLCM051, invimestrocel)` holds three names; `cells of the fetal spinal cord` is a description, not a name. */
export const productNames = (product = ''): string[] =>
  product
    .split(/[(),;/]| or /)
    .map((part) => part.trim())
    .filter((part) => /^\S+$/.test(part) && (/[A-Z].*[A-Z\d]|\d/.test(part) || part.endsWith('cel')))
    // Neuronata-R is also typed without its letter.
    .flatMap((part) => [part, part.replace(/-[A-Z]$/, '')]);

/** `NCT02961504` is also typed without its letters, `EudraCT 2011-003551-18` without its first word. */
const registryForms = (number: string): string[] => [number, number.replace(/^[a-z-]+\s*(?=\d)/i, '')];

/** What the first author of a result is called by, also by the first of two joined names. A plan has no result yet. */
function surnamesOf({ authors: [first], design }: StudyFacts): string[] {
  if (typeof first !== 'string' || design === 'announcement') return [];
  const surname = first.replace(/\s+\S+$/, '');
  // Shorter ones (Sun, Min, Oh) are words of their own; with the year they are found all the same.
  return [surname, surname.replace(/-.*$/, '')].filter((name) => name.length > 3);
}

/**
 * Squeezed name → ids of studies, with a space between, and for a product `|` and its name as it is written: registry numbers with and without prefix, DOI, PMID,
 * PMCID, products, and first author with and without year. Words of `taken` stand for something wider.
 */
export function recordKeys({ studies }: Catalog, taken: ReadonlySet<string>): Record<string, string> {
  const found = new Map<string, Set<string>>();
  const shown = new Map<string, string>();
  const wider = new Set([...taken].map(squeeze));
  const add = (name: string | undefined, id: string): void => {
    if (name === undefined) return;
    const key = squeeze(name);
    // A code with a digit (NR1) is one product, even where a list has it as an alias; NPC is a kind of cell.
    if (key.length < 3 || (wider.has(key) && !/\d/.test(key)) || !/\p{L}|\d{5}/u.test(key)) return;
    found.set(key, (found.get(key) ?? new Set()).add(id));
  };
  for (const { id, facts } of studies.values()) {
    const { doi, pmid, pmcid, registry } = facts.ids;
    [doi, pmid, pmcid, pmcid?.replace(/^PMC/, ''), ...registry.flatMap(registryForms)].forEach((name) => add(name, id));
    productNames(facts.cell.product).forEach((name) => {
      add(name, id);
      if (!shown.has(squeeze(name))) shown.set(squeeze(name), name);
    });
    add(id, id);
    for (const surname of surnamesOf(facts)) add(surname, id);
  }
  return Object.fromEntries(
    [...found].map(([key, ids]) => [key, [[...ids].join(' '), shown.get(key) ?? []].flat().join('|')]),
  );
}
