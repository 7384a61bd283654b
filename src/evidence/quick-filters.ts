/** The plain-link filters of the lists: which studies stay when a reader wants to see only one kind. */
import type { StudyFacts } from '../schema/study.ts';
import { isInPeople } from './certainty/start.ts';
import { formOf } from './form.ts';
import { goalOf } from './goal.ts';
import { isRetracted } from './notices.ts';

/** Names of the filters; each is the last part of an address such as `studies/only/missed/`. */
export const quickFilterNames = ['people', 'controlled', 'pooled', 'missed', 'met', 'announced'] as const;
export type QuickFilter = (typeof quickFilterNames)[number];
/** Those that the timeline offers. */
export const timelineFilters = ['people', 'controlled', 'missed'] as const satisfies readonly QuickFilter[];

const isTrial = (facts: StudyFacts): boolean => formOf(facts) === 'trial' && !isRetracted(facts);

/**
 * What each filter lets through. Reviews, animals and decisions are no studies in people, and an analysis that pools
 * studies counts them again, so it stands apart. A retracted study counts nowhere. A goal of safety, one without
 * comparison and one that was only announced is no goal that was met; a miss that was announced is not hidden.
 */
const tests: Record<QuickFilter, (facts: StudyFacts) => boolean> = {
  people: (facts) => isTrial(facts) || (formOf(facts) === 'uncontrolled' && !isRetracted(facts)),
  controlled: isTrial,
  pooled: (facts) => formOf(facts) === 'pooled' && !isRetracted(facts),
  met: (facts) => isTrial(facts) && goalOf(facts) === 'met',
  missed: (facts) =>
    (tests.people(facts) || (facts.record === 'trial-announcement' && isInPeople(facts))) && goalOf(facts) === 'missed',
  announced: ({ record }) => record === 'trial-announcement',
};

/** Whether a study passes a filter. */
export const isQuickFilter = (name: QuickFilter, facts: StudyFacts): boolean => tests[name](facts);

/** The studies that pass a filter, in the order given. */
export const filterBy = <S extends { facts: StudyFacts }>(name: QuickFilter, studies: readonly S[]): S[] =>
  studies.filter(({ facts }) => isQuickFilter(name, facts));
