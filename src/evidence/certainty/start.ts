/** Where a study begins on the ladder: by its design, or off the ladder altogether. */
import { isFromSeedOnly } from '../basis.ts';
import type { StudyFacts } from '../../schema/study.ts';
import { isRetracted } from '../notices.ts';
import type { Level, Reason, Track } from './types.ts';

/**
 * Starting level by design. Source: rubric of the project (after GRADE: randomised high, others low);
 * crossover counts as randomised, cohort as controlled without chance, re-analysis as no control: our choice.
 */
const start: Record<string, Exclude<Level, 3>> = {
  'individual-participant-meta-analysis': 4,
  'meta-analysis': 4,
  'network-meta-analysis': 4,
  'systematic-review': 4,
  'randomised-controlled': 4,
  'crossover-rct': 4,
  'non-randomised-controlled': 2,
  cohort: 2,
  'secondary-or-posthoc': 1,
  'single-arm': 1,
  'case-series': 1,
  'case-report': 1,
};

const pooledDesigns = new Set([
  'individual-participant-meta-analysis',
  'meta-analysis',
  'network-meta-analysis',
  'systematic-review',
]);

/** Whether the study puts several studies together. */
export const isPooled = (facts: Pick<StudyFacts, 'design'>): boolean => pooledDesigns.has(facts.design);

/** Whether the study compares treated people with others. */
export const isControlled = (facts: Pick<StudyFacts, 'design'>): boolean => (start[facts.design] ?? 0) > 1;

/** Whether the design leaves out any comparison, so that a P value can only set people beside their own past. */
export const isUncontrolled = (facts: Pick<StudyFacts, 'design'>): boolean => start[facts.design] === 1;

/** Animals and dishes are told apart from people; guidance and reviews have no species. */
export const isInPeople = (facts: Pick<StudyFacts, 'record' | 'species'>): boolean =>
  facts.record !== 'preclinical' && (facts.species === 'human' || facts.species === 'none');

/** The first rung, or the reason why there is none. */
export function startOf(
  facts: StudyFacts,
): { level: Exclude<Level, 3>; reason: Reason } | { track: Exclude<Track, 'ladder'>; reason: Reason } {
  if (isRetracted(facts)) return { track: 'retracted', reason: 'T0' };
  if (!isInPeople(facts)) return { track: 'not-in-people', reason: 'T1' };
  if (facts.record === 'regulatory' || facts.record === 'guidance') return { track: 'announcement', reason: 'T2r' };
  if (facts.record === 'harm-report') return { track: 'context', reason: 'T2h' };
  if (facts.record === 'news-case') return { track: 'announcement', reason: 'T2n' };
  const level = start[facts.design];
  if (facts.record === 'review' && level === undefined) return { track: 'context', reason: 'T3' };
  if (isFromSeedOnly(facts)) return { track: 'announcement', reason: 'T2s' };
  if (!facts.peer_reviewed_source || (facts.record !== 'study' && facts.record !== 'review')) {
    return { track: 'announcement', reason: 'T2' };
  }
  return level === undefined ? { track: 'context', reason: 'T3' } : { level, reason: `S${level}` };
}
