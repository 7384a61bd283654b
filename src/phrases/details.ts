/** Who was studied and what was given, as data in the reader's language and as the record's own words. */
import { findIn, type Catalog, type Study } from '../catalog/catalog.ts';
import { countryName } from '../i18n/format.ts';
import type { Translator } from '../i18n/translator.ts';

/** What the data say (empty strings where nothing is known) and what is written about it. */
export type Detail = { data: readonly string[]; words?: string | undefined };
/** In the order in which they are read: who, then what was given, then how. */
export const detailNames = [
  'people',
  'age',
  'severity',
  'country',
  'cell.type',
  'cell.source',
  'cell.donor',
  'cell.product',
  'route',
  'dose',
  'comparator',
  'design',
  'phase',
  'followUp',
] as const;
export type DetailName = (typeof detailNames)[number];

/** The details of a study; each name is the key of its heading. */
export function detailsOf(study: Study, { vocabulary }: Catalog, translator: Translator): Record<DetailName, Detail> {
  const { participants: people, cell, country, route, design, phase } = study.facts;
  const { words } = translator.words(study);
  const nameOf = (key: 'total' | 'analysed' | 'treated' | 'control' | 'other'): string =>
    (key === 'other' ? words.other_group : undefined) ?? translator.t(`people.${key}`);
  const groups = (['total', 'analysed', 'treated', 'control', 'other'] as const).flatMap((key) =>
    people[key] === undefined ? [] : [`${nameOf(key)}${translator.colon}${people[key]}`],
  );
  const origins = {
    external: translator.t('people.external'),
    'same-people': translator.t('people.same'),
    'in-trial': '',
  };
  const phaseName = phase ? translator.label(vocabulary.phases.get(`phase-${phase.replace('/', '-')}`)) : '';
  return {
    people: { data: [...groups, origins[people.control_group ?? 'in-trial']], words: words.people },
    age: { data: [], words: words.age },
    severity: { data: [], words: words.severity },
    country: { data: [country.map((code) => countryName(code, translator.locale)).join(translator.comma)] },
    'cell.type': { data: [translator.label(vocabulary['cell-types'].get(cell.type))] },
    'cell.source': { data: [translator.label(findIn(vocabulary['cell-sources'], cell.source))] },
    'cell.donor': { data: [translator.label(findIn(vocabulary.donors, cell.donor))] },
    'cell.product': { data: [cell.product ?? ''], words: words.product },
    route: { data: [route.map((id) => translator.label(vocabulary.routes.get(id))).join(translator.comma)] },
    dose: { data: [], words: words.dose },
    comparator: { data: [], words: words.comparator },
    design: { data: [translator.label(vocabulary.designs.get(design))], words: words.blinding },
    phase: { data: [phaseName], words: words.phase_note },
    followUp: { data: [], words: words.follow_up },
  };
}
