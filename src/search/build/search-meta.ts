/** What is indexed of a study beside its text. */
import type { Catalog, Study } from '../../catalog/catalog.ts';
import { gradeStudy } from '../../evidence/certainty/grade.ts';
import { facetValues } from '../../evidence/facets.ts';
import { authorName, authorsInLine } from '../../outputs/citation.ts';
import { goalOf } from '../../evidence/goal.ts';
import { verdictOf } from '../../evidence/verdict.ts';
import { addsToVerdict, labelKey } from '../../phrases/label.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { StudyFacts } from '../../schema/study.ts';
import { facetNames, type FacetName } from '../../schema/facets.ts';

/** Filter values of a study; a filter may have several. */
export const studyFilters = (facts: StudyFacts, catalog: Catalog, today: string): [FacetName, string][] =>
  facetNames.flatMap((name) =>
    facetValues(name, facts, catalog, today).map((value): [FacetName, string] => [name, value]),
  );

/**
 * What a result shows (`line`, `answer`, the signs) and what is searched with more weight than the text
 * (`titles`, `numbers`, `names`). Nothing in it is hidden from readers of the page itself.
 */
export function studyMeta(study: Study, { vocabulary }: Catalog, translator: Translator): Record<string, string> {
  const { id, facts } = study;
  const { words } = translator.words(study);
  const { doi, pmid, pmcid, registry } = facts.ids;
  const certainty = gradeStudy(facts);
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
    verdict: verdictOf(facts),
    level: String(certainty.level ?? 0),
    certainty: addsToVerdict(certainty) ? translator.t(labelKey(certainty)) : '',
    goal: goalOf(facts),
    titles: [words.short, facts.title, facts.title_as_in_seed].filter((title) => title !== undefined).join(' '),
    numbers: [...registry, doi, pmid, pmcid].filter((number) => number !== undefined).join(' '),
    product: facts.cell.product ?? '',
    names: [
      ...new Set([...authorsInLine(facts.authors), ...facts.authors.slice(-1).map(authorName)]),
      facts.journal ?? '',
    ].join(' '),
  };
}
