/** Makes the lexicon of one locale from the vocabulary and the records; runs at build. */
import { withParents, type Catalog } from '../../catalog/catalog.ts';
import { ages } from '../../evidence/ages.ts';
import { countryName } from '../../i18n/format.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { VocabularyItem } from '../../schema/vocabulary.ts';
import { isCommon } from '../shared/common-words.ts';
import {
  formOf,
  pageFolders,
  type Keys,
  type Lexicon,
  type Name,
  type NameFilter,
  type PartName,
  type TermName,
} from '../shared/lexicon.ts';
import { hasHan } from '../shared/normalise.ts';
import { ageForms, countryForms, goalForms } from '../shared/plain-forms.ts';
import { recordKeys } from './record-keys.ts';
import type { Convert } from '../shared/scripts.ts';

/** Words that are too common to stand for one thing. */
const tooWide = new Set(
  (
    'mixed other unknown none it people human patients ad ct pb im ia ev trial cells protocol registered negative positive ' +
    'null harm worse safety safe feasibility unclear insufficient tissue 其他 不详 人 细胞 患者 病人 受试者 研究 安全性 可行性 有效'
  ).split(' '),
);

/** `ALS (motor neurone disease)`, `神经干细胞／神经祖细胞` are several names each. */
const partsOf = (label: string): string[] =>
  label
    .split(/[（）()／/,，]|\s–\s/)
    .map((part) => part.trim())
    .filter((part) => part.length > 1);

/** Filters in the order in which their lists are gone through. */
const tagFilters: readonly NameFilter[] = ['condition', 'cell', 'source', 'route'];

type Making = {
  catalog: Catalog;
  translator: Translator;
  /** Brings Traditional script to Simplified, in which queries are read. */
  simplify: Convert;
  /** Prints a Simplified word in the locale's script. */
  print: Convert;
};

/** Everything that the catalog can name, for one locale. Values that no study carries are left to the text. */
export function buildLexicon(
  { catalog, translator, simplify, print }: Making,
  used: ReadonlyMap<string, Set<string>>,
): Lexicon & { keys: Keys; parts: PartName[] } {
  const clean = (forms: readonly string[]): string[] =>
    [...new Set(forms.map((form) => formOf(simplify(form))))].filter(
      (form) => form.length > 1 && !tooWide.has(form) && !isCommon(form),
    );
  const { vocabulary } = catalog;
  const list = (filter: NameFilter, items: ReadonlyMap<string, VocabularyItem>): Name[] => {
    const isName = (id: string): boolean =>
      used.get(filter)?.has(id) === true && !['mixed', 'none', 'not-stated', 'both', 'combined'].includes(id);
    // What no study carries is looked for as the wider thing that one does: a haemorrhagic stroke as a stroke. Of
    // cells the product is closer: NurOwn is the trials of it, not all mesenchymal cells.
    const nearest = (item: VocabularyItem): string | undefined =>
      [...(filter === 'cell' ? [item.id] : withParents(item.id, items))].find(isName);
    const groups = Map.groupBy(items.values(), nearest);
    return [...items.values()]
      .filter(({ id }) => isName(id))
      .flatMap((item): Name[] => {
        const all = [...new Set([item, ...(groups.get(item.id) ?? [])])];
        const name = { filter, values: [item.id], label: translator.label(item) };
        const kinds = clean(all.flatMap((one) => one.kinds ?? []));
        return [
          { ...name, forms: [...new Set(all.flatMap((one) => formsOf(one, clean)))] },
          ...(kinds.length > 0 ? [{ ...name, forms: kinds, kind: true as const }] : []),
        ];
      });
  };
  const names = [
    ...list('condition', vocabulary.conditions),
    ...list('cell', vocabulary['cell-types']),
    ...list('source', vocabulary['cell-sources']),
    ...list('route', vocabulary.routes),
    ...list('donor', vocabulary.donors),
    ...list('species', vocabulary.species),
    ...list('design', vocabulary.designs),
    ...phases(catalog, translator, clean),
    ...countries(used.get('country') ?? new Set(), translator, clean, print),
    ...measures(catalog, translator, clean),
    ...goals(translator, clean, print),
    ...ages.map((age): Name => ({
      filter: 'age',
      values: [age],
      label: print(translator.t(`match.age.${age}`)),
      forms: ageForms[age].split('|').map(formOf),
      theme: true,
    })),
    ...toCome(catalog, translator, clean, print),
    ...[...(used.get('year') ?? [])].map((year): Name => ({
      filter: 'year',
      values: [year],
      label: year,
      forms: [year, `${year}年`],
    })),
    ...catalog.names.map((name): Name => ({
      filter: 'id',
      values: name.studies,
      label: labelOf(name.names, translator.locale, (text) => print(simplify(text))),
      // As they are written, since the one that is nearly typed is told.
      forms: [...new Map(name.names.map((form) => [formOf(simplify(form)), simplify(form)])).values()],
      ...(name.theme && { theme: true }),
    })),
  ];
  const terms = [...catalog.terms.values()].map((term): TermName => ({
    id: term.id,
    label: translator.name(term),
    forms: clean([...Object.values(term.name), ...term.aliases, ...term.misspellings]),
  }));
  shareForms(names, terms);
  const known = new Set([...terms, ...names].flatMap(({ forms }) => forms.map(formOf)));
  const uncarried = [
    vocabulary.conditions,
    vocabulary['cell-types'],
    vocabulary['cell-sources'],
    vocabulary.routes,
  ].flatMap((items, i) =>
    [...items.values()]
      .filter(({ id }) => !used.get(tagFilters[i] ?? 'id')?.has(id))
      .map((item) => ({ item, folder: pageFolders[tagFilters[i] ?? 'id'] })),
  );
  terms.push(
    ...uncarried.map(({ item, folder }): TermName => {
      const forms = formsOf(item, clean).filter((form) => !known.has(form));
      const label = translator.label(item).split(/\s*[（(／]|或| or /)[0] ?? '';
      return { id: '', label, forms, ...(folder && { page: `${folder}/${item.id}/` }) };
    }),
  );
  const taken = new Set(names.flatMap(({ forms }) => forms));
  return { names, terms, parts: parts(catalog, translator, print), keys: recordKeys(catalog, taken) };
}

/** Of several names, the first in the script of a locale. */
const labelOf = (names: readonly string[], locale: Locale, print: Convert): string =>
  (locale === 'en' ? undefined : names.filter(hasHan).map(print)[0]) ?? names[0] ?? '';

const formsOf = ({ label, aliases }: VocabularyItem, clean: (forms: readonly string[]) => string[]): string[] =>
  clean([...Object.values(label).flatMap((name) => [name, ...partsOf(name)]), ...aliases]);

/**
 * A term that shares its first form with a name is the same thing: its other forms, misspellings too, lead there as
 * well, unless they are another's.
 */
function shareForms(names: Name[], terms: readonly TermName[]): void {
  const taken = new Set(names.flatMap(({ forms }) => forms.map(formOf)));
  for (const { forms } of terms) {
    const more = forms.filter((form) => !taken.has(form));
    for (const name of names) {
      if (name.filter !== 'id' && name.filter !== 'measure' && name.forms.includes(forms[0] ?? ''))
        name.forms = [...new Set([...name.forms, ...more])];
    }
  }
}

/** A trial of phase 2/3 answers to phase 2 and to phase 3. */
function phases(
  { vocabulary }: Catalog,
  translator: Translator,
  clean: (forms: readonly string[]) => string[],
): Name[] {
  const covers: Record<string, string[]> = {
    'phase-1': ['1', '1/2'],
    'phase-2': ['2', '1/2', '2/3'],
    'phase-3': ['3', '2/3'],
    'phase-1-2': ['1/2'],
    'phase-2-3': ['2/3'],
  };
  return [...vocabulary.phases.values()].flatMap((item): Name[] => {
    const values = covers[item.id];
    return values
      ? [
          {
            filter: 'phase',
            values,
            label: translator.label(item),
            forms: clean([...Object.values(item.label), ...item.aliases]),
          },
        ]
      : [];
  });
}

function countries(
  codes: ReadonlySet<string>,
  translator: Translator,
  clean: (forms: readonly string[]) => string[],
  print: Convert,
): Name[] {
  return [...codes].map((code) => ({
    filter: 'country',
    values: [code],
    label: print(countryName(code, translator.locale)),
    forms: clean([...locales.map((locale) => countryName(code, locale)), ...(countryForms[code]?.split('|') ?? [])]),
  }));
}

function goals(translator: Translator, clean: (forms: readonly string[]) => string[], print: Convert): Name[] {
  return (['yes', 'no'] as const).map((met) => ({
    filter: 'goal',
    values: [met],
    label: print(translator.t(`goal.${met}`)),
    forms: clean(goalForms[met].split('|')),
  }));
}

/** Trials whose results are still to come. */
function toCome(
  { vocabulary }: Catalog,
  translator: Translator,
  clean: (forms: readonly string[]) => string[],
  print: Convert,
): Name[] {
  const item = vocabulary.directions.get('not-yet-known');
  return item
    ? [
        {
          filter: 'results',
          values: ['to-come'],
          label: print(translator.t('search.results.to-come')),
          forms: formsOf(item, clean),
        },
      ]
    : [];
}

/** Scales by name; scales that share a name (GMFM-66, GMFM-88) are found together by it. */
function measures(catalog: Catalog, translator: Translator, clean: (forms: readonly string[]) => string[]): Name[] {
  const byForm = new Map<string, string[]>();
  for (const { id, abbr, name, aliases } of catalog.measures.values()) {
    if (!catalog.byMeasure.has(id)) continue;
    const short = Object.values(name).flatMap((words) => [words, words.split(/[,（(]/)[0] ?? '']);
    for (const form of clean([...(abbr ? [abbr, abbr.replace(/-\d+$/, '')] : []), ...short, ...aliases])) {
      byForm.set(form, [...new Set([...(byForm.get(form) ?? []), id])]);
    }
  }
  return [...Map.groupBy(byForm, ([, ids]) => ids.toSorted().join(' '))].map(([ids, forms]) => {
    const values = ids.split(' ');
    const label = values.flatMap((id) => catalog.measures.get(id) ?? []).map((measure) => translator.measure(measure));
    return { filter: 'measure', values, label: label.join(' / '), forms: forms.map(([form]) => form) };
  });
}

/** Parts of the articles, tagged so that a query that names things finds them without their text. */
function parts(catalog: Catalog, translator: Translator, print: Convert): PartName[] {
  const { conditions, 'cell-types': cells } = catalog.vocabulary;
  return [...catalog.entriesOf.values()].flat().map((entry) => ({
    title: print(translator.words(entry).words.title),
    path: `articles/${entry.facts.article}/#${entry.id}`,
    tags: [
      ...new Set([
        ...entry.facts.studies.map((id) => `id:${id}`),
        ...entry.facts.conditions.flatMap((id) =>
          [...withParents(id, conditions)].map((value) => `condition:${value}`),
        ),
        ...entry.facts.cell_types.flatMap((id) => [...withParents(id, cells)].map((value) => `cell:${value}`)),
        ...(entry.facts.cell_sources ?? []).map((id) => `source:${id}`),
      ]),
    ],
  }));
}
