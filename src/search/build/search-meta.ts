/** What is indexed of a study beside its text. */
import type { Catalog, Study } from '../../catalog/catalog.ts';
import { facetValues } from '../../evidence/facets.ts';
import { authorName, authorsInLine } from '../../outputs/citation.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { StudyFacts } from '../../schema/study.ts';
import { facetNames, type FacetName } from '../../schema/facets.ts';

/** Filter values of a study; a filter may have several. */
export const studyFilters = (facts: StudyFacts, catalog: Catalog, today: string): [FacetName, string][] =>
  facetNames.flatMap((name) =>
    facetValues(name, facts, catalog, today).map((value): [FacetName, string] => [name, value]),
  );

/** What a study is, in one line. */
export function studyLine(facts: StudyFacts, { vocabulary }: Catalog, translator: Translator): string {
  return [
    ...facts.conditions.map((condition) => translator.label(vocabulary.conditions.get(condition))),
    ...(facts.species === 'none'
      ? []
      : [`${translator.t('species')}${translator.colon}${translator.label(vocabulary.species.get(facts.species))}`]),
    translator.label(vocabulary['cell-types'].get(facts.cell.type)),
    translator.label(vocabulary.designs.get(facts.design)),
    ...(facts.participants.total !== undefined && facts.record !== 'preclinical'
      ? [translator.people(facts.participants.total)]
      : []),
  ].join(' · ');
}

/** What is searched with more weight than the text. Nothing in it is hidden from readers of the page itself. */
export function studyMeta(study: Study, catalog: Catalog, translator: Translator): Record<string, string> {
  const { facts } = study;
  const { words } = translator.words(study);
  const { doi, pmid, pmcid, registry } = facts.ids;
  return {
    line: studyLine(facts, catalog, translator),
    answer: words.answer.found,
    titles: [words.short, facts.title, facts.title_as_in_seed].filter((title) => title !== undefined).join(' '),
    numbers: [...registry, doi, pmid, pmcid].filter((number) => number !== undefined).join(' '),
    product: facts.cell.product ?? '',
    names: [
      ...new Set([...authorsInLine(facts.authors), ...facts.authors.slice(-1).map(authorName)]),
      facts.journal ?? '',
    ].join(' '),
  };
}
