/** Counts over a set of studies, for the strip above a list. */
import type { StudyFacts } from '../schema/study.ts';
import { isControlled, isInPeople } from './certainty/start.ts';

export type Summary = { all: number; inPeople: number; controlled: number; met: number; missed: number };

/** How many studies there are, how many in people, how many of these compare, and how their main goals ended. */
export function summarise(studies: readonly { facts: StudyFacts }[]): Summary {
  const people = studies.filter(({ facts }) => facts.record === 'study' && isInPeople(facts));
  const controlled = people.filter(({ facts }) => isControlled(facts));
  return {
    all: studies.length,
    inPeople: people.length,
    controlled: controlled.length,
    met: controlled.filter(({ facts }) => facts.primary_endpoint.met === 'yes').length,
    missed: controlled.filter(({ facts }) => facts.primary_endpoint.met === 'no').length,
  };
}
