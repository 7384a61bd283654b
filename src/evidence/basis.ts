/** What a record rests on. */
import type { StudyFacts } from '../schema/study.ts';

/** Whether a record is known from a company's article only. */
export const isFromSeedOnly = ({ basis }: StudyFacts): boolean => basis.length === 1 && basis[0] === 'seed';
