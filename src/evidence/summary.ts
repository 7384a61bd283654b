/** Counts over a set of studies, for the strip and the sentence above a list. */
import type { StudyFacts } from '../schema/study.ts';
import { filterBy } from './quick-filters.ts';

export type Summary = {
  all: number;
  inPeople: number;
  controlled: number;
  /** Of the controlled ones. */
  met: number;
  missed: number;
  /** Goals that were missed by an announcement: no result that could be checked, and no miss to be hidden either. */
  missedAnnounced: number;
  /** Last day on which one of them was compared with its sources; undefined for no studies. */
  checked: string | undefined;
};

/** How many studies there are, how many in people, how many of these compare, and how their main goals ended. */
export function summarise(studies: readonly { facts: StudyFacts }[]): Summary {
  const controlled = filterBy('controlled', studies);
  return {
    all: studies.length,
    inPeople: filterBy('people', studies).length,
    controlled: controlled.length,
    met: filterBy('met', controlled).length,
    missed: filterBy('missed', controlled).length,
    missedAnnounced: filterBy('announced', filterBy('missed', studies)).length,
    checked: studies
      .map(({ facts }) => facts.checked_on)
      .toSorted()
      .at(-1),
  };
}
