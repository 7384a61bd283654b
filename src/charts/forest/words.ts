/** The words of a forest. */
import { estimateKindOf } from '../../evidence/estimate.ts';
import { labelKey } from '../../phrases/label.ts';
import { formatDuration, formatUnit } from '../../i18n/format.ts';
import type { Translator } from '../../i18n/translator.ts';
import { intervalText, scaleNote, sideNames, tickText } from '../interval.ts';
import { pair, sentences, type Chart } from '../words.ts';
import type { ForestData, ForestRow } from './data.ts';
import { forestGeometry, type ForestLine } from './geometry.ts';

/** The whole chart. `name` is that of what was measured, `nameOf` that of a study, such as `Sun 2017`. */
export function forestChart<S>(
  data: ForestData<S>,
  name: string,
  nameOf: (study: S) => string,
  translator: Translator,
): Chart {
  const { scale, better, unit, single, pooled } = data;
  const rows = [...single, ...pooled];
  const stop = translator.semicolon;
  const value = (row: ForestRow<S>): string =>
    intervalText(row, scale, row.outcome, translator) + (row.workedOut ? ' *' : '');
  const lineOf = (row: ForestRow<S>): ForestLine => ({
    estimate: row.estimate,
    low: row.low,
    high: row.high,
    name: nameOf(row.study),
    detail: [sizes(row, translator), ...detail(row, translator)].filter(Boolean).join(' · '),
    value: value(row),
    certainty: translator.t(labelKey(row.certainty, 'long')),
    // Rows off the ladder are no rows; the lowest rung is the cautious reading.
    level: row.certainty.level ?? 1,
  });
  const sides = sideNames(scale, better, translator);
  const odds = rows.find(({ outcome }) => estimateKindOf(outcome) === 'odds-ratio');
  return {
    title: translator.t('forest.title', { name }),
    desc: sentences(
      [
        sides.join(stop),
        ...rows.map((row) =>
          pair(nameOf(row.study), [value(row), translator.t(labelKey(row.certainty))].join(stop), translator),
        ),
      ],
      translator,
    ),
    picture: forestGeometry(
      scale,
      [
        { heading: translator.t('forest.single'), hollow: false, lines: single.map(lineOf) },
        { heading: translator.t('forest.pooled'), hollow: true, lines: pooled.map(lineOf) },
      ],
      {
        sides,
        noDifference: translator.t('chart.noDifference'),
        tick: (figure) => tickText(figure, scale, translator),
      },
    ),
    notes: [
      translator.t('forest.size'),
      scaleNote(scale, (odds ?? rows[0])?.outcome ?? { kind: 'narrative' }, translator),
      better ? '' : translator.t('difference.sidesUnknown'),
      rows.some(({ workedOut }) => workedOut) ? translator.t('forest.workedOut') : '',
      pooled.length > 0 ? translator.t('forest.sums') : '',
    ].filter(Boolean),
    table: {
      head: [
        translator.t('forest.study'),
        translator.t('chart.counted'),
        translator.t(scale === 'ratio' ? 'forest.ratio' : 'forest.difference') +
          (scale === 'difference' && unit ? listed(formatUnit(unit, translator.locale).trim(), translator) : ''),
        translator.t('certainty'),
      ],
      rows: rows.map((row) => [
        [nameOf(row.study), ...detail(row, translator)].join(' · '),
        sizes(row, translator) || '–',
        value(row),
        translator.t(labelKey(row.certainty, 'short')),
      ]),
    },
  };
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
