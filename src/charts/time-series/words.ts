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
  const { figure, unit, moments } = data;
  const isChange = figure === 'change';
  const show = (value: number): string => figureText(value, { unit }, isChange, translator);
  const when = moments.map(({ timepoint }) => formatDuration(timepoint, translator.locale));
  const [first] = moments;
  const shared = first && moments.every((moment) => moment.unit === first.unit) ? first.unit : undefined;
  const told = moments.map(({ control, treated }, i) => {
    const both = [
      pair(groupName('control', translator), show(control), translator),
      pair(groupName('treated', translator), show(treated), translator),
    ];
    return pair(when[i] ?? '', both.join(translator.semicolon), translator);
  });
  const last = moments.at(-1);
  const title = findingTitle(
    name,
    last
      ? translator.t('course.groups', {
          time: when.at(-1) ?? '',
          without: show(last.control),
          with: show(last.treated),
        })
      : '',
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
      moment: (i) => (shared ? formatNumber(moments[i]?.count ?? 0, translator.locale) : (when[i] ?? '')),
      time: translator.t(`course.time.${shared ?? 'mixed'}`),
    }),
    notes: [sentences([translator.t(`chart.figure.${figure}`)], translator)],
    table: {
      head: [translator.t('course.when'), groupName('control', translator), groupName('treated', translator)],
      rows: moments.map(({ control, treated }, i) => [when[i] ?? '', show(control), show(treated)]),
    },
  };
}
