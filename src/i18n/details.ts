/** Who was studied and what was given, as data in the reader's language and as the record's own words. */
import type { Catalog, Study } from '../catalog/catalog.ts';
import { countryName } from './format.ts';
import type { Say } from './say.ts';

/** What the data say (empty strings where nothing is known) and what is written about it. */
export type Detail = { data: readonly string[]; words?: string | undefined };
export type DetailName =
  | 'people'
  | 'age'
  | 'severity'
  | 'country'
  | 'cell.type'
  | 'cell.source'
  | 'cell.donor'
  | 'cell.product'
  | 'route'
  | 'dose'
  | 'comparator'
  | 'design'
  | 'phase'
  | 'followUp';

/** The details of a study; each name is the key of its heading. */
export function detailsOf(study: Study, { vocabulary }: Catalog, say: Say): Record<DetailName, Detail> {
  const { participants: people, cell, country, route, design, phase } = study.facts;
  const { words } = say.words(study);
  const groups = (['total', 'analysed', 'treated', 'control', 'other'] as const).flatMap((key) =>
    people[key] === undefined ? [] : [`${say.t(`people.${key}`)}${say.colon}${people[key]}`],
  );
  const origins = { external: say.t('people.external'), 'same-people': say.t('people.same'), 'in-trial': '' };
  const phaseName = phase ? say.label(vocabulary.phases.get(`phase-${phase.replace('/', '-')}`)) : '';
  return {
    people: { data: [...groups, origins[people.control_group ?? 'in-trial']], words: words.people },
    age: { data: [], words: words.age },
    severity: { data: [], words: words.severity },
    country: { data: [country.map((code) => countryName(code, say.locale)).join(say.comma)] },
    'cell.type': { data: [say.label(vocabulary['cell-types'].get(cell.type))] },
    'cell.source': { data: [say.label(vocabulary['cell-sources'].get(cell.source ?? ''))] },
    'cell.donor': { data: [say.label(vocabulary.donors.get(cell.donor ?? ''))] },
    'cell.product': { data: [cell.product ?? ''], words: words.product },
    route: { data: [route.map((id) => say.label(vocabulary.routes.get(id))).join(say.comma)] },
    dose: { data: [], words: words.dose },
    comparator: { data: [], words: words.comparator },
    design: { data: [say.label(vocabulary.designs.get(design))], words: words.blinding },
    phase: { data: [phaseName], words: words.phase_note },
    followUp: { data: [], words: words.follow_up },
  };
}
