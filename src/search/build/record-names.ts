/** Names of scales and of studies, and the parts of articles. */
import { withParents } from '../../catalog/catalog.ts';
import { localeInfo, type Locale } from '../../i18n/locales.ts';
import { formOf, type Name, type PartName, type TermName } from '../shared/lexicon.ts';
import { hasHan } from '../shared/normalise.ts';
import type { Convert } from '../shared/scripts.ts';
import { partsOfLabel } from './forms.ts';
import type { Making } from './making.ts';

/** Scales by name; scales that share a name (GMFM-66, GMFM-88) are found together by it. */
export function measureNames({ catalog, translator, clean }: Making): Name[] {
  const byForm = new Map<string, string[]>();
  for (const { id, abbr, name, aliases } of catalog.measures.values()) {
    if (!catalog.byMeasure.has(id)) continue;
    const short = Object.values(name).flatMap((words) => [words, words.replace(/[,（(][^]*$/, '')]);
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

/** Makers, hospitals, people and trials of content/names.yaml. */
export const studyNames = ({ catalog, translator, simplify, print }: Making): Name[] =>
  catalog.names.map((name) => ({
    filter: 'id',
    values: name.studies,
    label: labelOf(name.names, translator.locale, (text) => print(simplify(text))),
    // As they are written, since the one that is nearly typed is told.
    forms: [...new Map(name.names.map((form) => [formOf(simplify(form)), simplify(form)])).values()],
    ...(name.theme && { theme: true }),
  }));

/** Of several names, the first in the script of a locale. */
const labelOf = (names: readonly string[], locale: Locale, print: Convert): string =>
  (localeInfo[locale].script === 'han' ? names.filter(hasHan).map(print)[0] : undefined) ?? names[0] ?? '';

export const termNames = ({ catalog, translator, clean }: Making): TermName[] =>
  [...catalog.terms.values()].map((term) => ({
    id: term.id,
    label: translator.name(term),
    forms: clean([
      ...Object.values(term.name),
      ...term.aliases,
      ...term.misspellings,
      // 同种异体（异体） are two names.
      ...Object.values(term.name).filter(hasHan).flatMap(partsOfLabel),
    ]),
  }));

/** Parts of the articles, tagged so that a query that names things finds them without their text. */
export function partNames({ catalog, translator, print }: Making): PartName[] {
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
