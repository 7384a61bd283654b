/** What became of a publication after it was printed: retracted, doubted by its journal, corrected. */
import type { Catalog } from '../catalog/catalog.ts';
import type { Milestone, StudyFacts } from '../schema/study.ts';
import { memoizeBy } from './memoize.ts';

type Dated = Pick<StudyFacts, 'milestones'>;
type Notice = 'retracted' | 'expression-of-concern' | 'corrected';

/** The latest notice of a kind that has happened; what is only expected is no notice. */
const latest = ({ milestones }: Dated, kind: Notice): Milestone | undefined =>
  milestones
    .filter((milestone) => milestone.kind === kind && !milestone.expected)
    .toSorted((a, b) => a.date.localeCompare(b.date))
    .at(-1);

/** The retraction of a study, with its day and where it is written. */
export const retractionOf = (facts: Dated): Milestone | undefined => latest(facts, 'retracted');

/** A journal's public doubt about a study, as long as nothing more final was said. */
export const concernOf = (facts: Dated): Milestone | undefined =>
  isRetracted(facts) ? undefined : latest(facts, 'expression-of-concern');

/** The latest correction of a publication. */
export const correctionOf = (facts: Dated): Milestone | undefined => latest(facts, 'corrected');

/** Whether nothing of a study may be relied on any more. */
export const isRetracted = (facts: Dated): boolean => retractionOf(facts) !== undefined;

/** Ids of the retracted studies of a catalog; every text that links to studies asks for them. */
export const retractedIn = memoizeBy(
  ({ studies }: Catalog): ReadonlySet<string> =>
    new Set([...studies.values()].filter(({ facts }) => isRetracted(facts)).map(({ id }) => id)),
);
