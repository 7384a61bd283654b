/** The words of a forest. */
import { estimateKindOf } from '../../evidence/estimate.ts';
import { labelKey } from '../../phrases/label.ts';
import { printedNumber, printedSigned, rangeText } from '../../phrases/figures.ts';
import { formatDuration, formatUnit } from '../../i18n/format.ts';
import type { StringKey } from '../../i18n/en.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Arm } from '../../schema/outcome.ts';
import { certaintySpan, tallyText } from '../finding.ts';
import { intervalText, neutral, noticedOn, scaleNote, sideNames, tickText } from '../interval.ts';
import { pair, sentences, smallestNote, smallestText, type Chart, type Table } from '../words.ts';
import type { ForestData, ForestRow } from './data.ts';
import { forestGeometry, type ForestLine } from './geometry.ts';

/** How a row names its study. */
export type ForestNames<S> = {
  /** `Own cord blood, 63 children`. */
  what: (row: ForestRow<S>) => string;
  /** `Sun 2017`. */
  study: (study: S) => string;
  href: (study: S) => string | undefined;
};

/** The whole chart. `name` is that of what was measured. */
export function forestChart<S>(
  data: ForestData<S>,
  name: string,
  names: ForestNames<S>,
  translator: Translator,
): Chart {
  const { scale, better, countsHarm, unit, smallest, single, pooled } = data;
  const noticed = noticedOn(smallest, better);
  const sides = sideNames(scale, better, countsHarm, translator);
  const caption = forestFinding(data, translator);
  const line = (row: ForestRow<S>): ForestLine => lineOf(row, data, names, translator);
  return {
    title: pair(name, caption, translator),
    caption,
    desc: description(data, sides, names, translator),
    picture: forestGeometry(
      scale,
      [
        { heading: pooled.length > 0 ? translator.t('forest.single') : '', hollow: false, lines: single.map(line) },
        { heading: translator.t('forest.pooled'), hollow: true, lines: pooled.map(line) },
      ],
      {
        sides,
        noDifference: translator.t('chart.noDifference'),
        smallest:
          smallest && noticed.length > 0
            ? translator.t('chart.smallest.mark', { value: smallestText(smallest, unit, translator) })
            : '',
        tick: (figure) => tickText(figure, scale, translator),
        unit: axisName(data, translator),
      },
      noticed,
    ),
    notes: notes(data, noticed.length > 0, translator),
    table: table(data, names, translator),
  };
}

const rowsOf = <S>({ single, pooled }: ForestData<S>): readonly ForestRow<S>[] => [...single, ...pooled];

/** The figure with its range; a star marks one that we worked out. */
const valueText = <S>(row: ForestRow<S>, { scale }: ForestData<S>, translator: Translator): string =>
  intervalText(row, scale, row.outcome, translator) + star(row);

const star = <S>({ workedOut }: ForestRow<S>): string => (workedOut ? ' *' : '');

function lineOf<S>(row: ForestRow<S>, data: ForestData<S>, names: ForestNames<S>, translator: Translator): ForestLine {
  const show = (figure: number): string =>
    (data.scale === 'ratio' ? printedNumber : printedSigned)(figure, row.outcome, translator);
  return {
    estimate: row.estimate,
    low: row.low,
    high: row.high,
    what: names.what(row),
    study: names.study(row.study),
    href: names.href(row.study),
    detail: [
      ...detail(row, translator).filter((part) => !data.countsHarm || part !== translator.t('study.role.safety')),
      data.countsHarm ? countsText(row, translator) : '',
      rangeText([row.low, row.high], 'confidence-interval', show, translator),
    ]
      .filter(Boolean)
      .join(' · '),
    value: show(row.estimate) + star(row),
    certainty: translator.t(labelKey(row.certainty, 'long')),
    told: valueText(row, data, translator),
    // Rows off the ladder are no rows; the lowest rung is the cautious reading.
    level: row.certainty.level ?? 1,
  };
}

/** Every row in a sentence, for those who hear the picture. */
function description<S>(
  data: ForestData<S>,
  sides: readonly string[],
  names: ForestNames<S>,
  translator: Translator,
): string {
  const told = rowsOf(data).map((row) => {
    const result = [valueText(row, data, translator), translator.t(labelKey(row.certainty))];
    return pair(names.study(row.study), result.join(translator.semicolon), translator);
  });
  return sentences([sides.join(translator.semicolon), ...told], translator);
}

function notes<S>(data: ForestData<S>, isMarked: boolean, translator: Translator): string[] {
  const { scale, better, countsHarm, smallest, unit, pooled } = data;
  const rows = rowsOf(data);
  const odds = rows.find(({ outcome }) => estimateKindOf(outcome) === 'odds-ratio');
  return [
    translator.t('forest.size'),
    scaleNote(scale, (odds ?? rows[0])?.outcome ?? { kind: 'narrative' }, translator),
    better || countsHarm ? '' : translator.t('difference.sidesUnknown'),
    // A slower decline is counted from a control group, and a forest has many.
    scale === 'difference' && !countsHarm && smallest?.kind !== 'slowing'
      ? smallestNote(isMarked ? smallest : undefined, unit, translator)
      : '',
    rows.some(({ workedOut }) => workedOut) ? translator.t('forest.workedOut') : '',
    pooled.length > 0 ? translator.t('forest.sums') : '',
  ].filter(Boolean);
}

function table<S>(data: ForestData<S>, names: ForestNames<S>, translator: Translator): Table {
  const { scale, unit } = data;
  return {
    head: [
      translator.t('forest.study'),
      translator.t('chart.counted'),
      translator.t(scale === 'ratio' ? 'forest.ratio' : 'forest.difference') +
        (scale === 'difference' && unit ? listed(formatUnit(unit, translator.locale).trim(), translator) : ''),
      translator.t('certainty'),
    ],
    rows: rowsOf(data).map((row) => [
      [names.study(row.study), ...detail(row, translator)].join(' · '),
      sizes(row, translator) || '–',
      valueText(row, data, translator),
      translator.t(labelKey(row.certainty, 'short')),
    ]),
  };
}

/** What the rows found, main results apart from side results and from what reviews found, and how sure that is. */
function forestFinding<S>(data: ForestData<S>, translator: Translator): string {
  const { single, pooled } = data;
  const parts: [StringKey, readonly ForestRow<S>[]][] = data.countsHarm
    ? [['finding.counts', single]]
    : [
        ['finding.main', single.filter(({ outcome }) => outcome.role === 'primary')],
        ['finding.side', single.filter(({ outcome }) => outcome.role !== 'primary')],
      ];
  const told = [...parts, ['finding.reviews', pooled] as const]
    .filter(([, rows]) => rows.length > 0)
    .map(([key, rows]) =>
      pair(
        translator.t(key),
        tallyText(
          rows.map((row) => rowFinding(row, data)),
          translator,
        ),
        translator,
      ),
    );
  const labels = [...single, ...pooled].map(({ certainty }) => certainty);
  return [...told, certaintySpan(labels, translator)].join(translator.stop + translator.space);
}

/** Clear is only what the whole range agrees on. */
function rowFinding<S>({ low, high }: ForestRow<S>, { scale, better, countsHarm }: ForestData<S>): StringKey {
  const zero = neutral(scale);
  const side = low > zero ? 'higher' : high < zero ? 'lower' : undefined;
  // Of a harm, a range that holds both more and fewer is no good news: the people were too few to tell.
  if (!side) return countsHarm ? 'finding.tooFew' : 'finding.none';
  if (countsHarm) return side === 'higher' ? 'finding.more' : 'finding.rarer';
  if (better) return side === better ? 'finding.better' : 'finding.worse';
  return side === 'higher' ? 'finding.higher' : 'finding.lower';
}

/** What the axis counts: `Difference in points`. */
function axisName<S>({ scale, unit }: ForestData<S>, translator: Translator): string {
  if (scale === 'ratio') return translator.t('forest.axis.ratio');
  const counted = scale === 'standardised' ? ('standard deviations' as const) : unit;
  return counted ? translator.t('forest.axis', { unit: formatUnit(counted, translator.locale).trim() }) : '';
}

/** How many had the harm in each group, control first; empty where that is not known. */
function countsText<S>({ outcome: { control, treated } }: ForestRow<S>, translator: Translator): string {
  if (control?.events === undefined || treated?.events === undefined || !control.n || !treated.n) return '';
  const share = ({ events = 0, n = 0 }: Arm): string => translator.t('forest.of', { events, n });
  return translator.t('finding.groups', { without: share(control), with: share(treated) });
}

/** `Difference (range), points` */
const listed = (unit: string, translator: Translator): string => translator.clause + unit;

function sizes<S>({ control, treated }: ForestRow<S>, translator: Translator): string {
  return control === undefined || treated === undefined ? '' : translator.t('forest.sizes', { control, treated });
}

function detail<S>({ outcome }: ForestRow<S>, translator: Translator): string[] {
  return [
    outcome.timepoint ? formatDuration(outcome.timepoint, translator.locale) : '',
    translator.t(`study.role.${outcome.role}`),
    outcome.source === 'seed' ? translator.t('study.fromSeed') : '',
  ].filter(Boolean);
}
