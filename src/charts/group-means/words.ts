/** The words of the chart of both groups. */
import { formatNumber, formatSigned, formatUnit } from '../../i18n/format.ts';
import { printedNumber, printedSigned, rangeText } from '../../phrases/figures.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Outcome } from '../../schema/outcome.ts';
import type { StudyFacts } from '../../schema/study.ts';
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
  findingTitle,
} from '../words.ts';
import { findingText } from '../finding.ts';
import type { Group } from '../layout.ts';
import { smallestMark } from './smallest.ts';
import { groupMeansGeometry } from './geometry.ts';
import type { ArmFigures, GroupMeansData, Point } from './data.ts';

/** What each group came to, control first, in a clause. */
function groupsText(
  { control, treated }: GroupMeansData,
  figure: (value: number) => string,
  translator: Translator,
): string {
  const told = ({ start, end }: ArmFigures): string =>
    start ? `${figure(start.value)} → ${figure(end.value)}` : figure(end.value);
  return typeof control === 'string'
    ? translator.t(`finding.alone.${control}`, { with: told(treated) })
    : translator.t('finding.groups', { without: told(control), with: told(treated) });
}

/** The groups that are shown, control first. */
const groupsOf = ({ other }: GroupMeansData): Group[] => ['control', 'treated', ...(other ? ['other' as const] : [])];

/** The whole chart; `name` is that of the outcome, `otherName` that of a third group. */
export function groupMeansChart(
  data: GroupMeansData,
  facts: StudyFacts,
  outcome: Outcome,
  name: string,
  translator: Translator,
  otherName?: string,
): Chart {
  const isChange = data.figure === 'change';
  const figure = (value: number): string => figureText(value, outcome, isChange, translator);
  const missing = typeof data.control === 'string' ? translator.t(`chart.missing.${data.control}`) : '';
  const mark = smallestMark(data);
  return {
    title: findingTitle(
      name,
      groupsText(data, figure, translator),
      findingText(facts, outcome, translator),
      translator,
    ),
    desc: sentences(
      [
        figureName(data, translator),
        ...groupsOf(data).map((group) => groupTold(group, data[group], figure, missing, translator, otherName)),
        data.better ? translator.t(`chart.better.told.${data.better}`) : '',
      ],
      translator,
    ),
    picture: groupMeansGeometry(data, {
      group: (group) => groupLine(group, peopleOf(data[group]), translator, otherName),
      value: (value, when) => {
        const bare = (isChange ? printedSigned : printedNumber)(value, outcome, translator);
        return data.figure === 'before-after' ? translator.t(momentKeys[when], { value: bare }) : bare;
      },
      tick: (value) => (isChange ? formatSigned : formatNumber)(value, translator.locale),
      missing,
      noChange: translator.t('chart.noChange'),
      smallest: smallestWords(data, mark?.from, translator),
      better: data.better ? translator.t(`chart.better.${data.better}`) : '',
      axis: [figureName(data, translator), formatUnit(data.unit, translator.locale).trim()]
        .filter(Boolean)
        .join(translator.clause),
    }),
    notes: [
      // A P value without a control group compares before and after, not the groups.
      missing ? '' : printedNote(outcome, translator),
      ...spreadNotes(data, translator),
      smallestNote(mark && data.smallest, data.unit, translator),
    ].flatMap((note) => (note ? sentences([note], translator) : [])),
    table: table(data, outcome, figure, missing, translator, otherName),
  };
}

const momentKeys = { start: 'chart.beforeValue', end: 'chart.afterValue' } as const;

/** A group with its figures, for those who hear the picture. */
function groupTold(
  group: Group,
  figures: GroupMeansData[Group],
  figure: (value: number) => string,
  missing: string,
  translator: Translator,
  otherName: string | undefined,
): string {
  if (figures === undefined || typeof figures === 'string')
    return pair(groupName(group, translator), missing, translator);
  const { start, end, people } = figures;
  const values = start
    ? [
        translator.t(momentKeys.start, { value: figure(start.value) }),
        translator.t(momentKeys.end, { value: figure(end.value) }),
      ]
    : [figure(end.value)];
  return pair(groupLine(group, people, translator, otherName), values.join(translator.semicolon), translator);
}

const peopleOf = (figures: GroupMeansData[Group]): number | undefined =>
  typeof figures === 'string' ? undefined : figures?.people;

function smallestWords({ smallest, unit }: GroupMeansData, at: number | undefined, translator: Translator): string {
  if (!smallest || at === undefined) return '';
  return smallest.kind === 'change'
    ? translator.t('chart.smallest.mark', { value: smallestText(smallest, unit, translator) })
    : translator.t('chart.slowing.mark', {
        n: smallest.low,
        value: formatSigned(Math.round(at * 100) / 100, translator.locale),
      });
}

function spreadNotes({ control, treated, other }: GroupMeansData, translator: Translator): string[] {
  const points = [control, treated, other].flatMap((figures) =>
    figures === undefined || typeof figures === 'string' ? [] : [figures.start, figures.end],
  );
  return [...new Set(points.flatMap((at) => at?.spread?.kind ?? []))].map((kind) =>
    translator.t(`chart.spread.${kind}`),
  );
}

function table(
  data: GroupMeansData,
  outcome: Outcome,
  figure: (value: number) => string,
  missing: string,
  translator: Translator,
  otherName: string | undefined,
): Chart['table'] {
  const result =
    data.figure === 'before-after' ? (['chart.before', 'chart.after'] as const) : (['chart.result'] as const);
  const cell = (at: Point): string => {
    if (!at.spread) return figure(at.value);
    const { kind, low, high, size } = at.spread;
    const number = (value: number): string => printedNumber(value, outcome, translator);
    const spread =
      kind === 'sd' || kind === 'se'
        ? translator.t(`chart.spread.short.${kind}`, { size: number(size ?? 0) })
        : rangeText([low, high], kind === 'range' ? undefined : kind, number, translator);
    return figure(at.value) + translator.brackets(spread);
  };
  const row = (group: Group): string[] => {
    const figures: ArmFigures | string | undefined = data[group];
    if (figures === undefined || typeof figures === 'string')
      return [groupName(group, translator), '–', ...result.map(() => missing)];
    const { people, start, end } = figures;
    return [
      groupName(group, translator, otherName),
      peopleText(people, translator) || '–',
      ...(start ? [start, end] : [end]).map(cell),
    ];
  };
  return {
    head: [translator.t('chart.group'), translator.t('chart.counted'), ...result.map((key) => translator.t(key))],
    rows: groupsOf(data).map(row),
  };
}

/** What the figures are; a share of people is no average score. */
const figureName = ({ figure, unit }: GroupMeansData, translator: Translator): string =>
  translator.t(figure === 'before-after' && unit === '%' ? 'chart.figure.percent' : `chart.figure.${figure}`);
