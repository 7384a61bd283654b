/** Controlled trials whose main result stands in no picture of a page, and why: silence must not look like a result. */
import { gradeOutcome } from '../../evidence/certainty/grade.ts';
import { formOf } from '../../evidence/form.ts';
import { mainOutcome } from '../../evidence/goal-outcomes.ts';
import { isRetracted } from '../../evidence/notices.ts';
import type { StudyFacts } from '../../schema/study.ts';
import { figureOf, type ForestData } from './data.ts';

/** Announced and not published; no figure with a range; no other study measured it in this way. */
export const leftOutReasons = ['announced', 'no-range', 'alone'] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

/** By reason, in the order given; a missed goal is one that was announced as missed, too. */
export function leftOut<S extends { id: string; facts: StudyFacts }>(
  studies: readonly S[],
  forests: readonly ForestData<S>[],
): [LeftOutReason, S[]][] {
  const drawn = new Set(
    forests
      .flatMap(({ single, pooled }) => [...single, ...pooled])
      .map(({ study, outcome }) => `${study.id} ${outcome.id}`),
  );
  const missing = studies.filter(({ id, facts }) => {
    const form = formOf(facts);
    const compares = form === 'trial' || (form === 'announcement' && facts.primary_endpoint.met === 'no');
    return compares && !isRetracted(facts) && !drawn.has(`${id} ${mainOutcome(facts)?.id}`);
  });
  const groups = Map.groupBy(missing, ({ facts }) => reasonOf(facts));
  return leftOutReasons.flatMap((reason): [LeftOutReason, S[]][] => {
    const members = groups.get(reason);
    return members ? [[reason, members]] : [];
  });
}

function reasonOf(facts: StudyFacts): LeftOutReason {
  const main = mainOutcome(facts);
  if (!main) return 'no-range';
  if (gradeOutcome(facts, main).track !== 'ladder') return 'announced';
  return figureOf(facts, main) ? 'alone' : 'no-range';
}
