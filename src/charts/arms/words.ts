/** The words of the chart of both groups. */
import { formatNumber, formatSigned } from '../../i18n/format.ts';
import type { Say } from '../../i18n/say.ts';
import type { Outcome } from '../../schema/outcome.ts';
import {
  figureText,
  groupLine,
  groupName,
  pair,
  peopleText,
  printedNote,
  sentences,
  smallestNote,
  smallestText,
  type Chart,
  type Group,
} from '../words.ts';
import { smallestMark } from './smallest.ts';
import { armsGeometry } from './geometry.ts';
import type { ArmFigures, ArmsData, Point } from './data.ts';

const groups = ['control', 'treated'] as const;

/** The whole chart; `name` is that of the outcome. */
export function armsChart(data: ArmsData, outcome: Outcome, name: string, say: Say): Chart {
  const isChange = data.figure === 'change';
  const figure = (value: number): string => figureText(value, data.unit, isChange, say);
  const missing = typeof data.control === 'string' ? say.t(`chart.missing.${data.control}`) : '';
  const told = (group: Group): string => {
    const figures = data[group];
    if (typeof figures === 'string') return pair(groupName(group, say), missing, say);
    const { start, end, people } = figures;
    const values = start
      ? [
          say.t('chart.beforeValue', { value: figure(start.value) }),
          say.t('chart.afterValue', { value: figure(end.value) }),
        ]
      : [figure(end.value)];
    return pair(groupLine(group, people, say), values.join(say.semicolon), say);
  };
  const mark = smallestMark(data);
  return {
    title: say.t(missing && data.control === 'no-control-group' ? 'arms.title.alone' : 'arms.title', { name }),
    desc: sentences(
      [figureName(data, say), ...groups.map(told), data.better ? say.t(`chart.better.told.${data.better}`) : ''],
      say,
    ),
    picture: armsGeometry(data, {
      group: (group) => groupLine(group, peopleOf(data[group]), say),
      value: (value, when) =>
        data.figure === 'before-after'
          ? say.t(when === 'start' ? 'chart.beforeValue' : 'chart.afterValue', { value: figure(value) })
          : figure(value),
      tick: (value) => (isChange ? formatSigned : formatNumber)(value, say.locale),
      missing,
      noChange: say.t('chart.noChange'),
      smallest: smallestWords(data, mark?.from, say),
      better: data.better ? say.t(`chart.better.${data.better}`) : '',
    }),
    notes: [
      figureName(data, say),
      // A P value without a control group compares before and after, not the groups.
      missing ? '' : printedNote(outcome, say),
      ...spreadNotes(data, say),
      smallestNote(mark && data.smallest, data.unit, say),
    ].flatMap((note) => (note ? sentences([note], say) : [])),
    table: table(data, figure, missing, say),
  };
}

const peopleOf = (figures: ArmsData['control']): number | undefined =>
  typeof figures === 'string' ? undefined : figures.people;

function smallestWords({ smallest, unit }: ArmsData, at: number | undefined, say: Say): string {
  if (!smallest || at === undefined) return '';
  return smallest.kind === 'change'
    ? say.t('chart.smallest.mark', { value: smallestText(smallest, unit, say) })
    : say.t('chart.slowing.mark', { n: smallest.low, value: formatSigned(Math.round(at * 100) / 100, say.locale) });
}

function spreadNotes({ control, treated }: ArmsData, say: Say): string[] {
  const points = [control, treated].flatMap((figures) =>
    typeof figures === 'string' ? [] : [figures.start, figures.end],
  );
  return [...new Set(points.flatMap((at) => at?.spread?.kind ?? []))].map((kind) => say.t(`chart.spread.${kind}`));
}

function table(data: ArmsData, figure: (value: number) => string, missing: string, say: Say): Chart['table'] {
  const result =
    data.figure === 'before-after' ? (['chart.before', 'chart.after'] as const) : (['chart.result'] as const);
  const cell = (at: Point): string => {
    if (!at.spread) return figure(at.value);
    const { kind, low, high, size } = at.spread;
    const number = (value: number): string => formatNumber(value, say.locale);
    const spread =
      kind === 'range' || size === undefined
        ? say.t('study.range', { low: number(low), high: number(high) })
        : say.t(`chart.spread.short.${kind}`, { size: number(size) });
    return figure(at.value) + say.brackets(spread);
  };
  const row = (group: Group): string[] => {
    const figures: ArmFigures | string = data[group];
    if (typeof figures === 'string') return [groupName(group, say), '–', ...result.map(() => missing)];
    const { people, start, end } = figures;
    return [groupName(group, say), peopleText(people, say) || '–', ...(start ? [start, end] : [end]).map(cell)];
  };
  return {
    head: [say.t('chart.group'), say.t('chart.counted'), ...result.map((key) => say.t(key))],
    rows: groups.map(row),
  };
}

/** What the figures are; a share of people is no average score. */
const figureName = ({ figure, unit }: ArmsData, say: Say): string =>
  say.t(figure === 'before-after' && unit === '%' ? 'chart.figure.percent' : `chart.figure.${figure}`);
