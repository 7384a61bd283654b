/** Names of values that are of no list: phases, countries, years, and the values of closed lists such as the main goal. */
import { choicesOfFacet } from '../../evidence/facets.ts';
import { countryName } from '../../i18n/format.ts';
import { locales } from '../../i18n/locales.ts';
import { choicesOf, fieldAt } from '../../schema/describe.ts';
import type { Facet } from '../../schema/facets.ts';
import { studyFacts } from '../../schema/study.ts';
import type { PlainForms } from '../../schema/lists.ts';
import { formOf, type Name } from '../shared/lexicon.ts';
import { formsOf } from './forms.ts';
import type { Making } from './making.ts';
import { valueWords } from './value-words.ts';

const plain = ({ en = [], 'zh-Hans': hans = [] }: Partial<PlainForms>): string[] => [...en, ...hans];

/** What readers type for the values of a closed list (content/search/plain-forms.yaml). */
export function closedNames({ name: filter, heading }: Facet, making: Making): Name[] {
  const { catalog, translator, print, clean, used } = making;
  return choicesOfFacet(filter).flatMap((value): Name[] => {
    const forms = catalog.plainForms.find((item) => item.facet === filter && item.value === value);
    if (!forms || !used.get(filter)?.has(value)) return [];
    const words = valueWords(filter, value, catalog, translator);
    if (forms.theme)
      return [{ filter, values: [value], label: print(words), forms: plain(forms).map(formOf), theme: true }];
    const label = print(translator.t(heading) + translator.colon + words);
    return [{ filter, values: [value], label, forms: clean(plain(forms)) }];
  });
}

/** A trial of phase 2/3 answers to phase 2 and to phase 3. */
export function phaseNames({ catalog, translator, clean, used }: Making): Name[] {
  const phases = choicesOf(fieldAt(studyFacts, 'phase'));
  return [...catalog.vocabulary.phases.values()].flatMap((item): Name[] => {
    const [, written] = /^phase-(.+)$/.exec(item.id) ?? [];
    if (written === undefined) return [];
    const phase = written.replace('-', '/');
    const values = phases.filter((one) => one === phase || one.split('/').includes(phase));
    const forms = clean([...Object.values(item.label), ...item.aliases]);
    return values.some((value) => used.get('phase')?.has(value))
      ? [{ filter: 'phase', values, label: translator.label(item), forms }]
      : [];
  });
}

export const countryNames = ({ catalog, translator, print, clean, used }: Making): Name[] =>
  [...(used.get('country')?.keys() ?? [])].map((code) => ({
    filter: 'country',
    values: [code],
    label: print(countryName(code, translator.locale)),
    forms: clean([
      ...locales.map((locale) => countryName(code, locale)),
      ...plain(catalog.plainForms.find(({ facet, value }) => facet === 'country' && value === code) ?? {}),
    ]),
  }));

export const yearNames = ({ used }: Making): Name[] =>
  [...(used.get('year')?.keys() ?? [])].map((year) => ({
    filter: 'year',
    values: [year],
    label: year,
    forms: [year, `${year}年`],
  }));

/** Trials whose results are still to come are looked for as what is not yet known. */
export function toComeNames({ catalog, translator, print, clean }: Making): Name[] {
  const item = catalog.vocabulary.directions.get('not-yet-known');
  const label = print(translator.t('search.results.to-come'));
  return item ? [{ filter: 'results', values: ['to-come'], label, forms: formsOf(item, clean) }] : [];
}
