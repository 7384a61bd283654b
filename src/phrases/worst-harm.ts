/** The worst harm of a study in one line, both groups, so that a table of results never leaves it out. */
import { hasControl } from '../evidence/direction.ts';
import { harmsOf, type HarmRow } from '../evidence/harms.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Arm, Outcome } from '../schema/outcome.ts';
import type { StudyFacts } from '../schema/study.ts';
import { factCell } from './facts-box.ts';

type Counted = Extract<HarmRow, { state: 'counted' }>;

/**
 * Deaths before serious harm, and what happened before what did not: "Deaths: without cells 4 of 94 · with cells 10 of
 * 95". Where nothing was counted the line says so. Undefined for records that follow nobody.
 */
export function worstHarm(facts: StudyFacts, translator: Translator): string | undefined {
  const rows = harmsOf(facts);
  const counted = rows.filter((row) => row.state === 'counted');
  const row = counted.find(happened) ?? counted[0] ?? rows.find(({ state }) => state === 'told') ?? rows[0];
  if (!row) return undefined;
  const name = (harm: HarmRow['harm']): string => translator.t(`facts.harm.${harm}`) + translator.colon;
  if (row.state === 'told') return name(row.harm) + translator.t('facts.toldWithoutNumbers');
  if (row.state === 'not-counted')
    return translator.t('facts.harms') + translator.colon + translator.t('facts.notCounted');
  return name(row.harm) + groupsOf(row, facts, translator).join(' · ');
}

function groupsOf({ control, treated, outcome }: Counted, facts: StudyFacts, translator: Translator): string[] {
  const without = hasControl(facts, outcome)
    ? translator.t('facts.withoutCells', { figure: figureOf(control, outcome, translator) })
    : translator.t('study.noControl');
  return [without, translator.t('facts.withCells', { figure: figureOf(treated, outcome, translator) })];
}

/** People of how many; else what stands in the box of facts. */
function figureOf(arm: Arm | undefined, outcome: Outcome, translator: Translator): string {
  const cell = factCell(arm, outcome, translator);
  if (!cell) return translator.t('study.noFigure');
  if (cell.share === undefined)
    return [cell.figure, cell.unit, cell.detail && translator.brackets(cell.detail)].join('');
  return cell.detail || translator.t('facts.ofPeople', { events: cell.figure, people: 100 });
}

const happened = ({ control, treated }: Counted): boolean =>
  [control, treated].some((arm) => (arm?.events ?? arm?.percent ?? arm?.value ?? 0) > 0);
