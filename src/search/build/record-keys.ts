/** Numbers and product names of the records, as keys that lead to them. */
import type { Catalog } from '../../catalog/catalog.ts';
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
    const [surname] = /^[a-z-]+(?=-\d{4}$)/.exec(id) ?? [];
    // Shorter ones (Sun, Min, Oh) are words of their own; with the year they are found all the same.
    if (surname && surname.length > 3 && facts.authors.length > 0) add(surname, id);
  }
  return Object.fromEntries(
    [...found].map(([key, ids]) => [key, [[...ids].join(' '), shown.get(key) ?? []].flat().join('|')]),
  );
}
