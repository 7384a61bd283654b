/** What a picture shows, in a sentence: which way a result points, and never without how sure that is. */
import { gradeOutcome } from '../evidence/certainty/grade.ts';
import type { Certainty, Level } from '../evidence/certainty/types.ts';
import { directionOfOutcome } from '../evidence/direction.ts';
import { isAboutHarm } from '../evidence/goal-outcomes.ts';
import { sharesOf } from '../evidence/natural-frequency.ts';
import type { StringKey } from '../i18n/en.ts';
import type { Translator } from '../i18n/translator.ts';
import { labelKey } from '../phrases/label.ts';
import type { Outcome } from '../schema/outcome.ts';
import type { StudyFacts } from '../schema/study.ts';

/** Of one result: `No clear difference (low certainty)`; of treated people alone only how sure one can be. */
export function findingText(facts: StudyFacts, outcome: Outcome, translator: Translator): string {
  const certainty = translator.inText(translator.t(labelKey(gradeOutcome(facts, outcome))));
  const key = findingKey(facts, outcome);
  return key
    ? translator.t(key) + translator.brackets(certainty)
    : translator.t(labelKey(gradeOutcome(facts, outcome)));
}

function findingKey(facts: StudyFacts, outcome: Outcome): StringKey | undefined {
  const countsHarm = isAboutHarm(outcome) && sharesOf(outcome) !== undefined;
  switch (directionOfOutcome(facts, outcome)) {
    case 'favours-treatment':
      return countsHarm ? 'finding.rarer' : 'finding.better';
    case 'favours-control':
      return countsHarm ? 'finding.more' : 'finding.worse';
    case 'no-clear-difference':
      return countsHarm ? 'finding.tooFew' : 'finding.none';
    case 'unclear':
      return 'finding.unclear';
    default:
      return undefined;
  }
}

/** What was found in several rows: `better with cells (1), no clear difference (2)`; in one row the finding alone. */
export function tallyText(findings: readonly StringKey[], translator: Translator): string {
  const counts = Map.groupBy(findings, (key) => key);
  return [...counts]
    .map(([key, { length: n }]) => {
      const finding = translator.inText(translator.t(key));
      return findings.length === 1 ? finding : translator.t('finding.tally', { n, finding });
    })
    .join(translator.comma);
}

/** `Certainty: very low to low`. */
export function certaintySpan(labels: readonly Certainty[], translator: Translator): string {
  const levels = labels.flatMap(({ level }) => level ?? []).toSorted((a, b) => a - b);
  const [low, high] = [levels[0], levels.at(-1)];
  if (low === undefined || high === undefined) return '';
  const name = (level: Level): string => translator.inText(translator.t(`certainty.short.${level}`));
  return low === high
    ? translator.t('finding.sure', { level: name(low) })
    : translator.t('finding.sureSpan', { low: name(low), high: name(high) });
}
