/** The words of a forest. */
import { labelKey } from '../../i18n/label.ts';
import { formatDuration, formatUnit } from '../../i18n/format.ts';
import type { Say } from '../../i18n/say.ts';
import { intervalText, scaleNote, sideNames, tickText } from '../interval.ts';
import { pair, sentences, type Chart } from '../words.ts';
import type { ForestData, ForestRow } from './data.ts';
import { forestGeometry, type ForestLine } from './geometry.ts';

/** The whole chart. `name` is that of what was measured, `nameOf` that of a study, such as `Sun 2017`. */
export function forestChart<S>(data: ForestData<S>, name: string, nameOf: (study: S) => string, say: Say): Chart {
  const { scale, better, unit, single, pooled } = data;
  const rows = [...single, ...pooled];
  const stop = say.semicolon;
  const value = (row: ForestRow<S>): string => intervalText(row, scale, say) + (row.workedOut ? ' *' : '');
  const lineOf = (row: ForestRow<S>): ForestLine => ({
    estimate: row.estimate,
    low: row.low,
    high: row.high,
    name: nameOf(row.study),
    detail: [sizes(row, say), ...detail(row, say)].filter(Boolean).join(' · '),
    value: value(row),
    certainty: say.t(labelKey(row.certainty, 'long')),
    // Rows off the ladder are no rows; the lowest rung is the cautious reading.
    level: row.certainty.level ?? 1,
  });
  const sides = sideNames(scale, better, say);
  const odds = rows.find(({ outcome }) => outcome.kind === 'odds-ratio');
  return {
    title: say.t('forest.title', { name }),
    desc: sentences(
      [
        sides.join(stop),
        ...rows.map((row) => pair(nameOf(row.study), [value(row), say.t(labelKey(row.certainty))].join(stop), say)),
      ],
      say,
    ),
    picture: forestGeometry(
      scale,
      [
        { heading: say.t('forest.single'), hollow: false, lines: single.map(lineOf) },
        { heading: say.t('forest.pooled'), hollow: true, lines: pooled.map(lineOf) },
      ],
      { sides, noDifference: say.t('chart.noDifference'), tick: (figure) => tickText(figure, scale, say) },
    ),
    notes: [
      say.t('forest.size'),
      scaleNote(scale, (odds ?? rows[0])?.outcome.kind ?? 'narrative', say),
      better ? '' : say.t('difference.sidesUnknown'),
      rows.some(({ workedOut }) => workedOut) ? say.t('forest.workedOut') : '',
      pooled.length > 0 ? say.t('forest.sums') : '',
    ].filter(Boolean),
    table: {
      head: [
        say.t('forest.study'),
        say.t('chart.counted'),
        say.t(scale === 'ratio' ? 'forest.ratio' : 'forest.difference') +
          (scale === 'difference' && unit ? listed(formatUnit(unit, say.locale).trim(), say) : ''),
        say.t('certainty'),
      ],
      rows: rows.map((row) => [
        [nameOf(row.study), ...detail(row, say)].join(' · '),
        sizes(row, say) || '–',
        value(row),
        say.t(labelKey(row.certainty, 'short')),
      ]),
    },
  };
}

/** `Difference (range), points` */
const listed = (unit: string, say: Say): string => (say.locale === 'en' ? `, ${unit}` : `，${unit}`);

function sizes<S>({ control, treated }: ForestRow<S>, say: Say): string {
  return control === undefined || treated === undefined ? '' : say.t('forest.sizes', { control, treated });
}

function detail<S>({ outcome }: ForestRow<S>, say: Say): string[] {
  return [
    outcome.timepoint ? formatDuration(outcome.timepoint, say.locale) : '',
    say.t(`study.role.${outcome.role}`),
    outcome.source === 'seed' ? say.t('study.fromSeed') : '',
  ].filter(Boolean);
}
