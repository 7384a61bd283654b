/** The plain-link filters of the lists: which studies stay when a reader wants to see only one kind. */
import type { StudyFacts } from '../schema/study.ts';
import { isControlled, isInPeople } from './certainty/start.ts';

/** Names of the filters; each is the last part of an address such as `studies/only/missed/`. */
export const quickFilterNames = ['people', 'controlled', 'missed', 'met', 'announced'] as const;
export type QuickFilter = (typeof quickFilterNames)[number];
/** Those that the timeline offers. */
export const timelineFilters = ['people', 'controlled', 'missed'] as const satisfies readonly QuickFilter[];

const isStudyInPeople = (facts: StudyFacts): boolean => facts.record === 'study' && isInPeople(facts);

/**
 * What each filter lets through. Reviews, animals and decisions are no studies in people. An announcement
 * is no result, so it never counts as a goal that was met; a miss that was announced is not hidden.
 */
const tests: Record<QuickFilter, (facts: StudyFacts) => boolean> = {
  people: isStudyInPeople,
  controlled: (facts) => isStudyInPeople(facts) && isControlled(facts),
  met: (facts) => isStudyInPeople(facts) && facts.primary_endpoint.met === 'yes',
  missed: (facts) =>
    (isStudyInPeople(facts) || (facts.record === 'trial-announcement' && isInPeople(facts))) &&
    facts.primary_endpoint.met === 'no',
  announced: ({ record }) => record === 'trial-announcement',
};

/** Whether a study passes a filter. */
export const isQuickFilter = (name: QuickFilter, facts: StudyFacts): boolean => tests[name](facts);

/** The studies that pass a filter, in the order given. */
export const filterBy = <S extends { facts: StudyFacts }>(name: QuickFilter, studies: readonly S[]): S[] =>
  studies.filter(({ facts }) => isQuickFilter(name, facts));
