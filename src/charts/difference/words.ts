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
} from '../words.ts';
import { differenceGeometry } from './geometry.ts';
import type { DifferenceData } from './data.ts';

/** The whole chart; `name` is that of the outcome. */
export function differenceChart(
  data: DifferenceData,
  facts: StudyFacts,
  outcome: Outcome,
  name: string,
  translator: Translator,
): Chart {
  const { scale, better, unit } = data;
  const isHarm = isAboutHarm(outcome);
  const sides = sideNames(scale, better, isHarm, translator);
  // What the source prints of a group is written out, even where it cannot be set on an axis.
  const figures = {
    control: figureOfGroup(outcome.control, outcome, translator),
    treated: figureOfGroup(outcome.treated, outcome, translator),
  };
  const groups = (['control', 'treated'] as const).flatMap((group) =>
    data[group] === undefined && figures[group] === ''
      ? []
      : [[groupLine(group, data[group], translator), figures[group]].filter(Boolean).join(' · ')],
  );
  const smallest = better && data.smallest;
  const show = scale === 'ratio' ? printedNumber : printedSigned;
  const value =
    show(data.estimate, outcome, translator) + (scale === 'difference' ? formatUnit(unit, translator.locale) : '');
  const title = findingTitle(
    name,
    translator.t(scale === 'ratio' ? 'finding.ratio' : 'finding.difference', { value }),
    findingText(facts, outcome, translator),
    translator,
  );
  return {
    title,
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
      value: show(data.estimate, outcome, translator),
      range: rangeText(
        [data.low, data.high],
        'confidence-interval',
        (bound) => show(bound, outcome, translator),
        translator,
      ),
      tick: (value) => tickText(value, scale, translator),
      sides,
      noDifference: translator.t('chart.noDifference'),
      smallest: smallest
        ? translator.t('chart.smallest.mark', { value: smallestText(smallest, unit, translator) })
        : '',
    }),
    notes: [
      figures.control || figures.treated ? '' : translator.t('difference.only'),
      scaleNote(scale, outcome, translator),
      estimateNote(outcome, translator),
      better || isHarm ? '' : translator.t('difference.sidesUnknown'),
      translator.t('forest.size'),
      scale === 'difference' ? smallestNote(smallest, unit, translator) : '',
    ].filter(Boolean),
    table: {
      head: [translator.t('chart.group'), translator.t('chart.counted'), translator.t('chart.result')],
      rows: [
        ...(['control', 'treated'] as const).map((group) => [
          groupName(group, translator),
          peopleText(data[group], translator) || '–',
          figures[group] || translator.t('chart.notPrinted'),
        ]),
        [
          translator.t('study.difference'),
          '–',
          intervalText(data, scale, outcome, translator) +
            (scale === 'difference' ? formatUnit(unit, translator.locale) : ''),
        ],
      ],
    },
  };
}

/** Empty where nothing but the size of the group is printed. */
function figureOfGroup(arm: Arm | undefined, outcome: Outcome, translator: Translator): string {
  const { n: _, ...figures } = arm ?? {};
  return Object.keys(figures).length > 0 ? armText(arm, outcome, translator) : '';
}
