/** The words of a drawn difference. */
import { isAboutHarm } from '../../evidence/goal-outcomes.ts';
import { estimateNote, printedNumber, printedSigned, rangeText } from '../../phrases/figures.ts';
import { armText, differenceText } from '../../phrases/outcome.ts';
import { formatUnit } from '../../i18n/format.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Arm, Outcome } from '../../schema/outcome.ts';
import type { StudyFacts } from '../../schema/study.ts';
import { intervalText, scaleNote, sideNames, tickText } from '../interval.ts';
import { findingText } from '../finding.ts';
import {
  findingTitle,
  groupLine,
  groupName,
  pair,
  peopleText,
  sentences,
  smallestNote,
  smallestText,
  type Chart,
  type Table,
} from '../words.ts';
import { differenceGeometry } from './geometry.ts';
import type { DifferenceData } from './data.ts';

/** What the source prints of each group; empty where it prints nothing. */
type GroupFigures = Record<(typeof bothGroups)[number], string>;
const bothGroups = ['control', 'treated'] as const;

/** The whole chart; `name` is that of the outcome. */
export function differenceChart(
  data: DifferenceData,
  facts: StudyFacts,
  outcome: Outcome,
  name: string,
  translator: Translator,
): Chart {
  const { scale, better, unit } = data;
  const sides = sideNames(scale, better, isAboutHarm(outcome), translator);
  const figures: GroupFigures = {
    control: figureOfGroup(outcome.control, outcome, translator),
    treated: figureOfGroup(outcome.treated, outcome, translator),
  };
  const groups = groupLines(data, figures, translator);
  const smallest = better && data.smallest;
  const show = (figure: number): string =>
    (scale === 'ratio' ? printedNumber : printedSigned)(figure, outcome, translator);
  const value = show(data.estimate);
  return {
    title: findingTitle(
      name,
      translator.t(scale === 'ratio' ? 'finding.ratio' : 'finding.difference', {
        value: withUnit(value, data, translator),
      }),
      findingText(facts, outcome, translator),
      translator,
    ),
    desc: sentences(
      [
        ...groups,
        pair(translator.t('study.difference'), differenceText(outcome, translator), translator),
        sides.join(translator.semicolon),
      ],
      translator,
    ),
    picture: differenceGeometry(data, {
      groups,
      value,
      range: rangeText([data.low, data.high], 'confidence-interval', show, translator),
      tick: (figure) => tickText(figure, scale, translator),
      sides,
      noDifference: translator.t('chart.noDifference'),
      smallest: smallest
        ? translator.t('chart.smallest.mark', { value: smallestText(smallest, unit, translator) })
        : '',
    }),
    notes: notes(data, figures, outcome, translator),
    table: table(data, figures, outcome, translator),
  };
}

/** A difference is counted in the outcome's unit, a ratio in none. */
const withUnit = (value: string, { scale, unit }: DifferenceData, translator: Translator): string =>
  value + (scale === 'difference' ? formatUnit(unit, translator.locale) : '');

/** What the source prints of a group is written out, even where it cannot be set on an axis. */
const groupLines = (data: DifferenceData, figures: GroupFigures, translator: Translator): string[] =>
  bothGroups.flatMap((group) =>
    data[group] === undefined && figures[group] === ''
      ? []
      : [[groupLine(group, data[group], translator), figures[group]].filter(Boolean).join(' · ')],
  );

function notes(
  { scale, better, unit, smallest }: DifferenceData,
  figures: GroupFigures,
  outcome: Outcome,
  translator: Translator,
): string[] {
  return [
    figures.control || figures.treated ? '' : translator.t('difference.only'),
    scaleNote(scale, outcome, translator),
    estimateNote(outcome, translator),
    better || isAboutHarm(outcome) ? '' : translator.t('difference.sidesUnknown'),
    translator.t('forest.size'),
    scale === 'difference' ? smallestNote(better && smallest, unit, translator) : '',
  ].filter(Boolean);
}

function table(data: DifferenceData, figures: GroupFigures, outcome: Outcome, translator: Translator): Table {
  const interval = intervalText(data, data.scale, outcome, translator);
  return {
    head: [translator.t('chart.group'), translator.t('chart.counted'), translator.t('chart.result')],
    rows: [
      ...bothGroups.map((group) => [
        groupName(group, translator),
        peopleText(data[group], translator) || '–',
        figures[group] || translator.t('chart.notPrinted'),
      ]),
      [translator.t('study.difference'), '–', withUnit(interval, data, translator)],
    ],
  };
}

/** Empty where nothing but the size of the group is printed. */
function figureOfGroup(arm: Arm | undefined, outcome: Outcome, translator: Translator): string {
  const { n: _, ...figures } = arm ?? {};
  return Object.keys(figures).length > 0 ? armText(arm, outcome, translator) : '';
}
