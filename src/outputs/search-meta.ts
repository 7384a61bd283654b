/** What is indexed of a study beside its text. */
import { withParents, type Catalog, type Study } from '../catalog/catalog.ts';
import { gradeStudy } from '../evidence/certainty/grade.ts';
import type { Certainty } from '../evidence/certainty/types.ts';
import { labelKey } from '../evidence/sentence.ts';
import { directionOfStudy } from '../evidence/direction.ts';
import type { Say } from '../i18n/say.ts';
import type { StudyFacts } from '../schema/study.ts';

/** The filters of the search page, in its order. Values are vocabulary ids; labels are made in the page. */
export const filterNames = [
  'kind',
  'condition',
  'cell',
  'source',
  'route',
  'design',
  'species',
  'goal',
  'certainty',
  'year',
  'donor',
  'phase',
  'country',
  'measure',
  'id',
] as const;
export type FilterName = (typeof filterNames)[number];

/** Filter values of a study; a filter may have several. A narrower condition or cell answers to the wider one too. */
export function studyFilters(facts: StudyFacts, certainty: Certainty, { vocabulary }: Catalog): [FilterName, string][] {
  const many = (name: FilterName, values: Iterable<string>): [FilterName, string][] =>
    [...new Set(values)].map((value) => [name, value]);
  return [
    ['kind', 'study'],
    ...many(
      'condition',
      facts.conditions.flatMap((id) => [...withParents(id, vocabulary.conditions)]),
    ),
    ...many('cell', withParents(facts.cell.type, vocabulary['cell-types'])),
    ...many('source', facts.cell.source ? [facts.cell.source] : []),
    ...many('route', facts.route),
    ['design', facts.design],
    ['species', facts.species],
    ['goal', facts.primary_endpoint.met],
    ['certainty', certainty.track === 'ladder' ? String(certainty.level) : certainty.track],
    ...many('year', facts.published ? [facts.published.slice(0, 4)] : []),
    ...many('donor', facts.cell.donor ? [...withParents(facts.cell.donor, vocabulary.donors)] : []),
    ...many('phase', facts.phase ? [facts.phase] : []),
    ...many('country', facts.country),
    ['id', facts.id],
    ...many(
      'measure',
      facts.outcomes.flatMap(({ measure }) => measure ?? []),
    ),
  ];
}

/** Searchable names and numbers, in the words of a reader: registry numbers, product, titles, aliases of its tags. */
export function studyMeta({ id, facts, words }: Study, { vocabulary }: Catalog, say: Say): Record<string, string> {
  const items = [
    ...facts.conditions.map((condition) => vocabulary.conditions.get(condition)),
    vocabulary['cell-types'].get(facts.cell.type),
    facts.cell.source ? vocabulary['cell-sources'].get(facts.cell.source) : undefined,
    ...facts.route.map((route) => vocabulary.routes.get(route)),
  ].filter((item) => item !== undefined);
  const numbers = [...facts.ids.registry, facts.ids.doi, facts.ids.pmid, facts.ids.pmcid].filter(
    (value) => value !== undefined,
  );
  const aliases = items.flatMap((item) => [
    say.label(item),
    item.label.en,
    item.label['zh-Hans'],
    item.label['zh-Hant'],
    ...item.aliases,
  ]);
  const { met } = facts.primary_endpoint;
  const certainty = gradeStudy(facts);
  const signs = [
    say.label(vocabulary.directions.get(directionOfStudy(facts))),
    say.t(labelKey(certainty)),
    ...(met === 'not-applicable' ? [] : [say.t(`goal.${met}`)]),
  ];
  const line = [
    ...facts.conditions.map((condition) => say.label(vocabulary.conditions.get(condition))),
    `${say.t('species')}${say.colon}${say.label(vocabulary.species.get(facts.species))}`,
    say.label(vocabulary['cell-types'].get(facts.cell.type)),
    say.label(vocabulary.designs.get(facts.design)),
    ...(facts.participants.total === undefined ? [] : [say.people(facts.participants.total)]),
  ];
  return {
    id,
    kind: 'study',
    line: line.join(' · '),
    signs: signs.join(' · '),
    ids: numbers.join(' '),
    product: facts.cell.product ?? '',
    names: [...facts.authors, facts.journal ?? ''].join(' '),
    titles: [facts.title, facts.title_as_in_seed, words.en.short, words['zh-hans']?.short].filter(Boolean).join(' '),
    aliases: [...new Set(aliases)].join(' '),
  };
}
