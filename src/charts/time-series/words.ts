/** The words of a course over time. */
import { formatDuration, formatNumber, formatSigned } from '../../i18n/format.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Outcome } from '../../schema/outcome.ts';
import type { StudyFacts } from '../../schema/study.ts';
import { figureText, findingTitle, groupName, pair, sentences, type Chart } from '../words.ts';
import { findingText } from '../finding.ts';
import { timeSeriesGeometry } from './geometry.ts';
import type { TimeSeriesData } from './data.ts';

/** The whole chart; `name` is that of the measure. */
export function timeSeriesChart(
  data: TimeSeriesData,
  facts: StudyFacts,
  outcome: Outcome,
  name: string,
  translator: Translator,
): Chart {
  const { figure, unit } = data;
  const isChange = figure === 'change';
  const show = (value: number): string => figureText(value, { unit }, isChange, translator);
  const moments = data.moments.map((moment) => ({
    ...moment,
    when: formatDuration(moment.timepoint, translator.locale),
    without: show(moment.control),
    with: show(moment.treated),
  }));
  const [first] = moments;
  const shared = first && moments.every((moment) => moment.unit === first.unit) ? first.unit : undefined;
  const told = moments.map((moment) => {
    const both = [
      pair(groupName('control', translator), moment.without, translator),
      pair(groupName('treated', translator), moment.with, translator),
    ];
    return pair(moment.when, both.join(translator.semicolon), translator);
  });
  const last = moments.at(-1);
  const title = findingTitle(
    name,
    last ? translator.t('course.groups', { time: last.when, without: last.without, with: last.with }) : '',
    findingText(facts, outcome, translator),
    translator,
  );
  return {
    title,
    desc: sentences([translator.t(`chart.figure.${figure}`), ...told], translator),
    picture: timeSeriesGeometry(data, {
      name: (group) => groupName(group, translator),
      value: (value) => (isChange ? formatSigned : formatNumber)(value, translator.locale),
      tick: (value) => (isChange ? formatSigned : formatNumber)(value, translator.locale),
      moment: ({ count, timepoint }) =>
        shared ? formatNumber(count, translator.locale) : formatDuration(timepoint, translator.locale),
      time: translator.t(`course.time.${shared ?? 'mixed'}`),
    }),
    notes: [sentences([translator.t(`chart.figure.${figure}`)], translator)],
    table: {
      head: [translator.t('course.when'), groupName('control', translator), groupName('treated', translator)],
      rows: moments.map((moment) => [moment.when, moment.without, moment.with]),
    },
  };
}
