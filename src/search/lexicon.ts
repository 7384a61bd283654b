/** What the search knows beside the text: names of things, in every script, and where they lead. */
import type { Catalog } from '../catalog/catalog.ts';
import { countryName } from '../i18n/format.ts';
import { locales } from '../i18n/locales.ts';
import type { VocabularyItem } from '../schema/vocabulary.ts';
import { normalise, squeeze } from './normalise.ts';

/** Filters of the index that a word can stand for. */
export type ConceptFilter =
  'condition' | 'cell' | 'source' | 'route' | 'donor' | 'species' | 'phase' | 'country' | 'measure';

/** A thing that can be named in many ways: `filter` is any of `values`. */
export type Concept = { filter: ConceptFilter; values: string[]; forms: string[] };

export type Lexicon = {
  concepts: Concept[];
  /** Names of one record (number, product, DOI), squeezed → study ids. */
  names: Record<string, string[]>;
};

/** `ALS (motor neurone disease)`, `神经干细胞／神经祖细胞` are several names each. */
const partsOf = (label: string): string[] =>
  label
    .split(/[（）()／/,，]|\s–\s/)
    .map((part) => part.trim())
    .filter((part) => part.length > 1);

/** Words that are too common to stand for one thing. */
const tooWide = new Set([
  'mixed',
  'other',
  'unknown',
  'own',
  'none',
  'it',
  'people',
  'human',
  'review',
  'safe',
  'ad',
  'ct',
  'pb',
  'im',
  'trial',
  'cells',
  '其他',
  '不详',
  '人',
  '细胞',
  '患者',
  '病人',
  '研究',
]);

/** Everything that the catalog can name. `simplify` brings Traditional forms to the Simplified that is compared. */
export function buildLexicon(catalog: Catalog, simplify: (text: string) => string): Lexicon {
  const clean = (forms: readonly string[]): string[] =>
    [...new Set(forms.map((form) => simplify(normalise(form))))].filter(
      (form) => form.length > 1 && !tooWide.has(form),
    );
  const list = (filter: ConceptFilter, items: Iterable<VocabularyItem>): Concept[] =>
    [...items]
      .filter(({ id }) => !['mixed', 'none', 'not-stated', 'human', 'both', 'combined'].includes(id))
      .map(({ id, label, aliases }) => ({
        filter,
        values: [id],
        forms: clean([...Object.values(label).flatMap((name) => [name, ...partsOf(name)]), ...aliases]),
      }));
  const { vocabulary } = catalog;
  return {
    concepts: [
      ...list('condition', vocabulary.conditions.values()),
      ...list('cell', vocabulary['cell-types'].values()),
      ...list('source', vocabulary['cell-sources'].values()),
      ...list('route', vocabulary.routes.values()),
      ...list('donor', vocabulary.donors.values()),
      ...list('species', vocabulary.species.values()),
      ...phases(catalog, clean),
      ...countries(catalog, clean),
      ...measures(catalog, clean),
    ],
    names: names(catalog),
  };
}

/** A trial of phase 2/3 answers to phase 2 and to phase 3. */
function phases({ vocabulary }: Catalog, clean: (forms: readonly string[]) => string[]): Concept[] {
  const covers: Record<string, string[]> = {
    'phase-1': ['1', '1/2'],
    'phase-2': ['2', '1/2', '2/3'],
    'phase-3': ['3', '2/3'],
    'phase-1-2': ['1/2'],
    'phase-2-3': ['2/3'],
  };
  return [...vocabulary.phases.values()].flatMap(({ id, label, aliases }) => {
    const values = covers[id];
    return values ? [{ filter: 'phase' as const, values, forms: clean([...Object.values(label), ...aliases]) }] : [];
  });
}

function countries({ studies }: Catalog, clean: (forms: readonly string[]) => string[]): Concept[] {
  const codes = new Set([...studies.values()].flatMap(({ facts }) => facts.country));
  return [...codes].map((code) => ({
    filter: 'country' as const,
    values: [code],
    forms: clean(locales.map((locale) => countryName(code, locale))),
  }));
}

/** Scales by name; scales that share a name (GMFM-66, GMFM-88) are found together by it. */
function measures(catalog: Catalog, clean: (forms: readonly string[]) => string[]): Concept[] {
  const byForm = new Map<string, string[]>();
  for (const { id, abbr, name, aliases } of catalog.measures.values()) {
    if (!catalog.byMeasure.has(id)) continue;
    const short = Object.values(name).flatMap((words) => [words, words.split(/[,（(]/)[0] ?? '']);
    for (const form of clean([...(abbr ? [abbr, abbr.replace(/-\d+$/, '')] : []), ...short, ...aliases])) {
      byForm.set(form, [...new Set([...(byForm.get(form) ?? []), id])]);
    }
  }
  const groups = Map.groupBy(byForm, ([, ids]) => ids.toSorted().join(' '));
  return [...groups].map(([ids, forms]) => ({
    filter: 'measure' as const,
    values: ids.split(' '),
    forms: forms.map(([form]) => form),
  }));
}

/** Numbers and product names. `MSC-NTF, debamestrocel` are two names. */
function names({ studies }: Catalog): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  const add = (name: string | undefined, id: string): void => {
    const key = squeeze(name ?? '');
    if (key.length < 3 || !/\p{L}|\d{4}/u.test(key)) return;
    found[key] = [...new Set([...(found[key] ?? []), id])];
  };
  for (const { id, facts } of studies.values()) {
    [facts.ids.doi, facts.ids.pmid, facts.ids.pmcid, ...facts.ids.registry].forEach((name) => add(name, id));
    (facts.cell.product ?? '').split(/[(),;]/).forEach((name) => add(name, id));
    // "Houkin 2024"
    if (/^[a-z-]+-\d{4}$/.test(id)) add(id, id);
  }
  return found;
}
