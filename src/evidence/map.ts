/** How many studies in people have tested a kind of cell for a condition. */
import type { StudyFacts } from '../schema/study.ts';
import { isControlled } from './certainty/start.ts';
import { isOwnStudy } from './match.ts';

export type MapCell<S> = { studies: S[]; controlled: S[] };

/** Studies of their own in people (a pooled analysis would count them again) among those of a condition, for one cell type or any below it. */
export function mapCell<S extends { facts: StudyFacts }>(ofCondition: readonly S[], ofCell: readonly S[]): MapCell<S> {
  const wanted = new Set(ofCell);
  const studies = ofCondition.filter((study) => wanted.has(study) && isOwnStudy(study.facts));
  return { studies, controlled: studies.filter(({ facts }) => isControlled(facts)) };
}
