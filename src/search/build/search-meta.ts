/** What is indexed of a study beside its text. */
import { withParents, type Catalog, type Study } from '../../catalog/catalog.ts';
import { gradeStudy } from '../../evidence/certainty/grade.ts';
import { directionOfStudy, shapeOf } from '../../evidence/direction.ts';
import { agesOf } from '../../evidence/ages.ts';
import { authorName } from '../../outputs/citation.ts';
import { labelKey } from '../../phrases/label.ts';
import { resultsToCome } from '../../evidence/to-come.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { StudyFacts } from '../../schema/study.ts';
import type { FilterName } from '../shared/filters.ts';

/** Filter values of a study; a filter may have several. A narrower condition or cell answers to the wider one too. */
export function studyFilters(facts: StudyFacts, { vocabulary }: Catalog, today: string): [FilterName, string][] {
  const many = (name: FilterName, values: Iterable<string>): [FilterName, string][] =>
    [...new Set(values)].map((value) => [name, value]);
  const certainty = gradeStudy(facts);
  return [
    ...many(
      'condition',
      facts.conditions.flatMap((id) => [...withParents(id, vocabulary.conditions)]),
    ),
    ...many('cell', withParents(facts.cell.type, vocabulary['cell-types'])),
    ...many('source', facts.cell.source ? [facts.cell.source] : []),
    ...many('route', facts.route),
    ['design', facts.design],
    ['species', facts.species],
    ...many('age', agesOf(facts)),
    ['goal', facts.primary_endpoint.met],
    ['certainty', certainty.track === 'ladder' ? String(certainty.level) : certainty.track],
    ...many('year', facts.published ? [facts.published.slice(0, 4)] : []),
    ...many('results', resultsToCome(facts, today) ? ['to-come'] : []),
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

/** Filter → the values that some study carries. */
export function usedValues(catalog: Catalog, today: string): Map<FilterName, Set<string>> {
  const used = new Map<FilterName, Set<string>>();
  for (const { facts } of catalog.studies.values()) {
    for (const [name, value] of studyFilters(facts, catalog, today))
      used.set(name, (used.get(name) ?? new Set()).add(value));
  }
  return used;
}

/**
 * What a result shows (`line`, `answer`, the signs) and what is searched with more weight than the text
 * (`titles`, `numbers`, `names`). Nothing in it is hidden from readers of the page itself.
 */
export function studyMeta(study: Study, { vocabulary }: Catalog, translator: Translator): Record<string, string> {
  const { id, facts } = study;
  const { words } = translator.words(study);
  const { doi, pmid, pmcid, registry } = facts.ids;
  const certainty = gradeStudy(facts);
  const direction = directionOfStudy(facts);
  const { met } = facts.primary_endpoint;
  const line = [
    ...facts.conditions.map((condition) => translator.label(vocabulary.conditions.get(condition))),
    ...(facts.species === 'none'
      ? []
      : [`${translator.t('species')}${translator.colon}${translator.label(vocabulary.species.get(facts.species))}`]),
    translator.label(vocabulary['cell-types'].get(facts.cell.type)),
    translator.label(vocabulary.designs.get(facts.design)),
    ...(facts.participants.total !== undefined && facts.record !== 'preclinical'
      ? [translator.people(facts.participants.total)]
      : []),
  ];
  return {
    id,
    kind: 'study',
    line: line.join(' · '),
    answer: words.answer.found,
    shape: shapeOf(direction),
    direction: translator.label(vocabulary.directions.get(direction)),
    level: String(certainty.level ?? 0),
    certainty: translator.t(labelKey(certainty)),
    goal: met,
    titles: [words.short, facts.title, facts.title_as_in_seed].filter((title) => title !== undefined).join(' '),
    numbers: [...registry, doi, pmid, pmcid].filter((number) => number !== undefined).join(' '),
    product: facts.cell.product ?? '',
    names: [...facts.authors.map(authorName), facts.journal ?? ''].join(' '),
  };
}
