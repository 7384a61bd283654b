/** What has been tried of a kind of cell for a condition, and how sure the surest answer is. */
import type { StudyFacts } from '../schema/study.ts';
import { gradeStudy } from './certainty/grade.ts';
import { isInPeople, isPooled } from './certainty/start.ts';
import type { Level } from './certainty/types.ts';
import { isRetracted } from './notices.ts';
import { filterBy } from './quick-filters.ts';

export type MapCell<S> = {
  /** Studies in people, and those of them with and without a control group. */
  studies: S[];
  controlled: S[];
  uncontrolled: S[];
  /** Trials in people of which nothing but an announcement or a register entry could be read. */
  announced: S[];
  /** Tried in animals or the laboratory. */
  notInPeople: S[];
  /** Retracted studies in people; they are in none of the other lists. */
  retracted: S[];
  /** The highest label among `studies`; it says how sure an answer is, not whether it is a good one. */
  best: Level | undefined;
};

/** Studies of a condition with a cell type or any below it. Pooled analyses count their trials again, so they are left out. */
export function mapCell<S extends { facts: StudyFacts }>(ofCondition: readonly S[], ofCell: readonly S[]): MapCell<S> {
  const wanted = new Set(ofCell);
  const here = ofCondition.filter((study) => wanted.has(study) && !isPooled(study.facts));
  const studies = filterBy('people', here);
  const controlled = filterBy('controlled', here);
  const levels = studies.flatMap(({ facts }) => gradeStudy(facts).level ?? []);
  return {
    studies,
    controlled,
    uncontrolled: studies.filter((study) => !controlled.includes(study)),
    announced: filterBy('announced', here).filter(({ facts }) => isInPeople(facts) && !isRetracted(facts)),
    notInPeople: here.filter(({ facts }) => !isInPeople(facts)),
    retracted: here.filter(({ facts }) => isInPeople(facts) && isRetracted(facts)),
    best: levels.toSorted((a, b) => b - a)[0],
  };
}

/**
 * Kinds of cell that are named after what they are made of, and the cell source that says the same. Nerve
 * cells grown from an embryonic line are tagged as nerve cells; it would be wrong to say that we hold no record
 * of cells from an embryonic line.
 */
const sourceOfKind: ReadonlyMap<string, string> = new Map([
  ['embryonic-derived', 'embryonic'],
  ['induced-pluripotent-derived', 'induced-pluripotent'],
]);

/** Everything about a kind of cell, by its own tag or by that of its source; and how the search asks for it. */
export function ofKind<S>(
  kind: string,
  { byCell, bySource }: Record<'byCell' | 'bySource', ReadonlyMap<string, readonly S[]>>,
): { studies: S[]; filter: readonly ['cell' | 'source', string] } {
  const source = sourceOfKind.get(kind);
  const made = source === undefined ? [] : (bySource.get(source) ?? []);
  return {
    studies: [...new Set([...(byCell.get(kind) ?? []), ...made])],
    filter: source === undefined ? ['cell', kind] : ['source', source],
  };
}

/** Whether nothing of the kind was found: no study in people, not even an announced one. */
export const isUntried = ({ studies, announced }: MapCell<unknown>): boolean =>
  studies.length === 0 && announced.length === 0;
