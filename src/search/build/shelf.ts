/** Puts all studies of one locale on the shelf that the search page asks first. */
import type { Catalog, Study } from '../../catalog/catalog.ts';
import { gradeStudy } from '../../evidence/certainty/grade.ts';
import { goalOf } from '../../evidence/goal.ts';
import { verdictOf } from '../../evidence/verdict.ts';
import type { Translator } from '../../i18n/translator.ts';
import { addsToVerdict, labelKey } from '../../phrases/label.ts';
import type { StudyFacts } from '../../schema/study.ts';
import type { Convert } from '../shared/scripts.ts';
import type { SearchFiles } from '../shared/files.ts';
import type { Shelf, ShelfRow } from '../shared/shelf.ts';
import { studyRank } from './rank.ts';
import { studyFilters, studyLine } from './search-meta.ts';

type From = { catalog: Catalog; translator: Translator; print: Convert; today: string };

export function buildShelf({ catalog, translator, print, today }: From): Pick<SearchFiles, 'shelf' | 'found'> {
  const studies = [...catalog.studies.values()]
    .map((study) => ({ study, rank: studyRank(study.facts) }))
    .toSorted((a, b) => b.rank - a.rank || dateOf(b.study.facts).localeCompare(dateOf(a.study.facts)))
    .map(({ study }) => study);
  const tags: Shelf['tags'] = {};
  for (const [at, { facts }] of studies.entries())
    for (const [filter, value] of studyFilters(facts, catalog, today))
      if (filter !== 'id') ((tags[filter] ??= {})[value] ??= []).push(at);
  return {
    shelf: { rows: studies.map((study) => rowOf(study, catalog, translator, print)), tags },
    found: studies.map((study) => print(translator.words(study).words.answer.found)),
  };
}

/** What has no date sorts last when the newest come first. */
const dateOf = ({ published }: StudyFacts): string => published ?? '0000';

function rowOf(study: Study, catalog: Catalog, translator: Translator, print: Convert): ShelfRow {
  const { id, facts } = study;
  const certainty = gradeStudy(facts);
  return {
    id,
    title: print(translator.words(study).words.question),
    line: print(studyLine(facts, catalog, translator)),
    verdict: verdictOf(facts),
    level: certainty.level ?? 0,
    certainty: addsToVerdict(certainty) ? print(translator.t(labelKey(certainty))) : '',
    goal: goalOf(facts),
    date: dateOf(facts),
    people: facts.participants.total ?? 0,
  };
}
