/** Names that lead to studies, with what they weigh: a trial's own name is enough, a hospital with many trials is not. */
import type { Catalog } from '../../catalog/catalog.ts';
import { productNames } from '../../search/build/record-keys.ts';
import type { Convert } from '../../search/shared/scripts.ts';

/** Enough by itself. */
const alone = 10;
/** A product with one record: enough, unless what is told is of another trial of it. */
const single = 9.5;
/** A product with several records: a number, a phase or a year must tell which. */
const shared = 5;
/** A place or a body with one record: others have worked there too. */
const place = 4.5;
/** Names that lead to several records. */
const wide = 3;

/** Study → its names in the form in which texts are read. */
export function namesByStudy(catalog: Catalog, foldForm: Convert): Map<string, [string, number][]> {
  const found = new Map<string, Map<string, number>>();
  const add = (id: string, name: string, weight: number): void => {
    const form = isAcronym(name) && isWord(name) ? name : foldForm(name);
    if (form.length < 2) return;
    const names = found.get(id) ?? new Map<string, number>();
    names.set(form, Math.max(names.get(form) ?? 0, weight));
    found.set(id, names);
  };
  for (const [name, ids] of products(catalog)) for (const id of ids) add(id, name, ids.length === 1 ? single : shared);
  for (const [name, ids] of aliases(catalog)) for (const id of ids) add(id, name, shared);
  for (const [name, [id, ...more]] of trialNames(catalog))
    if (id !== undefined && more.length === 0) add(id, name, alone);
  for (const { names, studies, theme, kind } of catalog.names) {
    if (theme || kind === 'journal') continue;
    for (const name of names.map((one) => one.replace(/ (trial|study|Study Group)$/, ''))) {
      for (const id of studies) {
        if (kind === 'trial') add(id, name, studies.length === 1 ? alone : shared + 1);
        else add(id, name, studies.length > 1 ? wide : kind === 'place' ? place : shared);
      }
    }
  }
  return new Map([...found].map(([id, names]) => [id, [...names]]));
}

/** Trials of which the name is a word in small letters. */
const words = /^(?:cord-cell|treasure|masters|passion|endurance|repair|recover|pisces|ibis|invest|emulate)(?![a-z])/i;
/** Short ones are words or parts of them, too. */
const isWord = (name: string): boolean => words.test(name) || name.length < 6;

/** Names in capitals: TREASURE, ALSUMMIT. */
const isAcronym = (name: string): boolean =>
  /^[A-Z][\w-]*( ?-?(II|III|2|3))?$/.test(name) && /[A-Z].*[A-Z].*[A-Z]/.test(name);

/** Products as records print them, and the name in the list of products where that is one word. */
function products({ studies, products: known }: Catalog): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { id, facts } of studies.values()) {
    const { product, product_id: listed } = facts.cell;
    const shown = listed === undefined ? [] : (known.get(listed)?.name.en.split(/[(),]/) ?? []);
    const words = shown.map((name) => name.trim()).filter((name) => /^\p{Lu}\S{3,}$/u.test(name));
    for (const name of new Set([...productNames(product), ...words])) found.set(name, [...(found.get(name) ?? []), id]);
  }
  return found;
}

/** Brands, codes and makers of a product lead to the studies of it. */
function aliases({ products: known, studies }: Catalog): [string, string[]][] {
  return [...known.values()].flatMap((product) => {
    const forms = new Set(product.aliases);
    const ids = [...studies.values()]
      .filter(({ facts }) => productNames(facts.cell.product).some((name) => forms.has(name)))
      .map(({ id }) => id);
    return [...forms].map((form): [string, string[]] => [form, ids]);
  });
}

/** Names in capitals within titles: `(PISCES)`, `TREASURE`. */
function trialNames({ studies }: Catalog): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { id, facts } of studies.values()) {
    const inTitle =
      (facts.title ?? '').match(/(?<![\w-])[A-Z][A-Za-z]*[A-Z][A-Za-z]*[A-Z](?:[ -](?:II|III|[23]))?\b/g) ?? [];
    for (const name of new Set(inTitle)) {
      if (name.length < 6 || !isAcronym(name)) continue;
      found.set(name, [...(found.get(name) ?? []), id]);
    }
  }
  return found;
}
