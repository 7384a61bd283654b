/** Who was studied and what was given, in words. What the record does not tell is undefined; the page says so. */
import type { Catalog, Study } from '../catalog/catalog.ts';
import { countryName, formatList } from './format.ts';
import type { Say } from './say.ts';

export type Details = Record<
  | 'people'
  | 'age'
  | 'severity'
  | 'country'
  | 'cellType'
  | 'cellSource'
  | 'donor'
  | 'product'
  | 'route'
  | 'dose'
  | 'comparator'
  | 'design'
  | 'phase'
  | 'followUp',
  string | undefined
>;

/** The facts of a study and its words, joined. */
export function detailsOf(study: Study, { vocabulary }: Catalog, say: Say): Details {
  const { facts } = study;
  const { words } = say.words(study);
  const { participants: people, cell, phase } = facts;
  const groups = (['total', 'analysed', 'treated', 'control', 'other'] as const).flatMap((key) =>
    people[key] === undefined ? [] : [`${say.t(`people.${key}`)}: ${people[key]}`],
  );
  const origin =
    people.control_group === 'external'
      ? say.t('people.external')
      : people.control_group === 'same-people'
        ? say.t('people.same')
        : undefined;
  const [stop, semicolon] = say.locale === 'en' ? ['. ', '; '] : ['；', '；'];
  const join = (parts: readonly (string | undefined)[], separator: string): string | undefined =>
    parts.filter(Boolean).join(separator) || undefined;
  const phaseName = phase && say.label(vocabulary.phases.get(`phase-${phase.replace('/', '-')}`));
  return {
    people: join([...groups, words.people, origin], stop),
    age: words.age,
    severity: words.severity,
    country: formatList(
      facts.country.map((code) => countryName(code, say.locale)),
      say.locale,
    ),
    cellType: say.label(vocabulary['cell-types'].get(cell.type)),
    cellSource: cell.source && say.label(vocabulary['cell-sources'].get(cell.source)),
    donor: cell.donor && say.label(vocabulary.donors.get(cell.donor)),
    product: cell.product,
    route: formatList(
      facts.route.map((id) => say.label(vocabulary.routes.get(id))),
      say.locale,
    ),
    dose: words.dose,
    comparator: words.comparator,
    design: join([say.label(vocabulary.designs.get(facts.design)), words.blinding], semicolon),
    phase: phaseName ? phaseName + (words.phase_note ? ` (${words.phase_note})` : '') : words.phase_note,
    followUp: words.follow_up,
  };
}
