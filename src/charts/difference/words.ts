/** The words of a drawn difference. */
import { armText, differenceText } from '../../i18n/outcome.ts';
import { formatUnit } from '../../i18n/format.ts';
import type { Say } from '../../i18n/say.ts';
import type { Arm, Outcome } from '../../schema/outcome.ts';
import { intervalText, scaleNote, sideNames, tickText } from '../interval.ts';
import { groupLine, groupName, pair, peopleText, sentences, smallestNote, smallestText, type Chart } from '../words.ts';
import { differenceGeometry } from './geometry.ts';
import type { DifferenceData } from './data.ts';

/** The whole chart; `name` is that of the outcome. */
export function differenceChart(data: DifferenceData, outcome: Outcome, name: string, say: Say): Chart {
  const { scale, better, unit } = data;
  const sides = sideNames(scale, better, say);
  // What the source prints of a group is written out, even where it cannot be set on an axis.
  const figures = {
    control: figureOfGroup(outcome.control, outcome, say),
    treated: figureOfGroup(outcome.treated, outcome, say),
  };
  const groups = (['control', 'treated'] as const).flatMap((group) =>
    data[group] === undefined && figures[group] === ''
      ? []
      : [[groupLine(group, data[group], say), figures[group]].filter(Boolean).join(' · ')],
  );
  const smallest = better && data.smallest;
  return {
    title: say.t('difference.title', { name }),
    desc: sentences(
      [...groups, pair(say.t('study.difference'), differenceText(outcome, say), say), sides.join(say.semicolon)],
      say,
    ),
    picture: differenceGeometry(data, {
      groups,
      value: intervalText(data, scale, say),
      tick: (value) => tickText(value, scale, say),
      sides,
      noDifference: say.t('chart.noDifference'),
      smallest: smallest ? say.t('chart.smallest.mark', { value: smallestText(smallest, unit, say) }) : '',
    }),
    notes: [
      figures.control || figures.treated ? '' : say.t('difference.only'),
      scaleNote(scale, outcome.kind, say),
      better ? '' : say.t('difference.sidesUnknown'),
      say.t('forest.size'),
      scale === 'difference' ? smallestNote(smallest, unit, say) : '',
    ].filter(Boolean),
    table: {
      head: [say.t('chart.group'), say.t('chart.counted'), say.t('chart.result')],
      rows: [
        ...(['control', 'treated'] as const).map((group) => [
          groupName(group, say),
          peopleText(data[group], say) || '–',
          figures[group] || say.t('chart.notPrinted'),
        ]),
        [
          say.t('study.difference'),
          '–',
          intervalText(data, scale, say) + (scale === 'difference' ? formatUnit(unit, say.locale) : ''),
        ],
      ],
    },
  };
}

/** Empty where nothing but the size of the group is printed. */
function figureOfGroup(arm: Arm | undefined, outcome: Outcome, say: Say): string {
  const { n: _, ...figures } = arm ?? {};
  return Object.keys(figures).length > 0 ? armText(arm, outcome, say) : '';
}
