/** From the fields of a study to its label. Pure: the same fields always give the same label. */
import type { Outcome } from '../../schema/outcome.ts';
import type { StudyFacts } from '../../schema/study.ts';
import { mainOutcome } from '../goal-outcomes.ts';
import { concernOf } from '../notices.ts';
import { labelRules } from './rules.ts';
import { startOf } from './start.ts';
import type { Certainty, Level, Reason, Track } from './types.ts';

/**
 * The label of one outcome. Rules that cut are applied first, caps after them, so that a cap never
 * hides a cut; a cap is a reason only where it lowers the level.
 */
export function gradeOutcome(facts: StudyFacts, outcome: Outcome): Certainty {
  const start = startOf(facts);
  if ('track' in start) return offLadder(facts, start);
  const reasons: Reason[] = [start.reason];
  let level: number = start.level;
  for (const rule of labelRules) {
    const reason = rule.reason(facts, outcome);
    if (!reason) continue;
    if (rule.kind === 'cap' && level <= rule.most) continue;
    reasons.push(reason);
    if (rule.kind === 'cut') level -= rule.steps;
    if (rule.kind === 'cap') level = rule.most;
  }
  return shifted({ track: 'ladder', level: toLevel(level), reasons }, outcome);
}

/** An editor's step, applied after all rules, caps included; source: rubric of the project. */
function shifted(label: Extract<Certainty, { track: 'ladder' }>, { shift }: Outcome): Certainty {
  return shift
    ? { ...label, level: toLevel(label.level + shift.steps), shifted: { from: label.level, by: shift.by } }
    : label;
}

/** The ladder has four rungs; nothing falls below the lowest. */
function toLevel(level: number): Level {
  return level >= 4 ? 4 : level >= 3 ? 3 : level >= 2 ? 2 : 1;
}

/** The label of a study as a whole: that of its main outcome. A study without any result to judge is background. */
export function gradeStudy(facts: StudyFacts): Certainty {
  const outcome = mainOutcome(facts) ?? facts.outcomes[0];
  if (outcome) return gradeOutcome(facts, outcome);
  const start = startOf(facts);
  return 'track' in start ? offLadder(facts, start) : { track: 'context', level: null, reasons: ['T3'] };
}

/** A journal's doubt is told beside every label, except where the retraction says more. */
const offLadder = (
  facts: StudyFacts,
  { track, reason }: { track: Exclude<Track, 'ladder'>; reason: Reason },
): Certainty => ({ track, level: null, reasons: concernOf(facts) ? [reason, 'N1'] : [reason] });
