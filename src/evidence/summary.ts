/** Counts over a set of studies, for the strip and the sentence above a list. */
import type { StudyFacts } from '../schema/study.ts';
import { isRetracted } from './notices.ts';
import { filterBy } from './quick-filters.ts';

export type Summary = {
  all: number;
  /** Studies of their own in people; analyses that pool them are counted apart. */
  inPeople: number;
  /** Of these, those that compare treated people with others. */
  controlled: number;
  /** How the main goals of the controlled ones ended. The unclear ones are the rest: safety goals, none set, not told. */
  met: number;
  missed: number;
  unclear: number;
  /** Analyses that put studies together. */
  pooled: number;
  /** Goals that were missed by an announcement: no result that could be checked, and no miss to be hidden either. */
  missedAnnounced: number;
  /** Counted in nothing but `all`. */
  retracted: number;
  /** Last day on which one of them was compared with its sources; undefined for no studies. */
  checked: string | undefined;
};

/** How many studies there are, how many in people, how many of these compare, and how their main goals ended. */
export function summarise(studies: readonly { facts: StudyFacts }[]): Summary {
  const controlled = filterBy('controlled', studies);
  const [met, missed] = [filterBy('met', controlled).length, filterBy('missed', controlled).length];
  return {
    all: studies.length,
    inPeople: filterBy('people', studies).length,
    controlled: controlled.length,
    met,
    missed,
    unclear: controlled.length - met - missed,
    pooled: filterBy('pooled', studies).length,
    missedAnnounced: filterBy('announced', filterBy('missed', studies)).length,
    retracted: studies.filter(({ facts }) => isRetracted(facts)).length,
    checked: studies
      .map(({ facts }) => facts.checked_on)
      .toSorted()
      .at(-1),
  };
}
