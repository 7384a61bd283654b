/** The groups that lists of studies stand in, so that what could not be read, or was not in people, never comes first. */
import { isFromSeedOnly } from './basis.ts';
import type { StudyFacts } from '../schema/study.ts';
import { formOf, type Form } from './form.ts';

export const studyGroups = ['compared', 'alone', 'under-way', 'decisions', 'not-in-people'] as const;
export type StudyGroup = (typeof studyGroups)[number];

const groupOfForm: Record<Form, StudyGroup> = {
  trial: 'compared',
  pooled: 'compared',
  uncontrolled: 'alone',
  announcement: 'under-way',
  decision: 'decisions',
  'harm-report': 'decisions',
  news: 'decisions',
  guidance: 'decisions',
  background: 'decisions',
  laboratory: 'not-in-people',
};

/** Known from an article alone: nothing of it was read, so it stands with what says nothing about people. */

/** The group of a record. */
export const groupOf = (facts: StudyFacts): StudyGroup =>
  isFromSeedOnly(facts) ? 'not-in-people' : groupOfForm[formOf(facts)];

/** Studies by group, in the order of the groups; within a group in the order given; no empty groups. */
export function inGroups<S extends { facts: StudyFacts }>(studies: readonly S[]): [StudyGroup, S[]][] {
  const groups = Map.groupBy(studies, ({ facts }) => groupOf(facts));
  return studyGroups.flatMap((group): [StudyGroup, S[]][] => {
    const members = groups.get(group);
    return members ? [[group, members]] : [];
  });
}
