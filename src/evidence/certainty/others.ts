/** Grades that authors or reviewers gave to a result, on our ladder. Theirs stands beside ours; neither is changed. */
import type { Outcome } from '../../schema/outcome.ts';
import type { Level } from './types.ts';

type Grade = NonNullable<Outcome['graded_by']>['level'];

const levels: Record<Grade, Level> = { high: 4, moderate: 3, low: 2, 'very-low': 1 };

/** The rung of a grade by its name. */
export const levelOf = (grade: Grade): Level => levels[grade];
