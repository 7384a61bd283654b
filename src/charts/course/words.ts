/** The words of a course over time. */
import { formatDuration, formatNumber, formatSigned } from '../../i18n/format.ts';
import type { Say } from '../../i18n/say.ts';
import { figureText, groupName, pair, sentences, type Chart } from '../words.ts';
import { courseGeometry } from './geometry.ts';
import type { CourseData } from './data.ts';

/** The whole chart; `name` is that of the measure. */
export function courseChart(data: CourseData, name: string, say: Say): Chart {
  const { figure, unit, moments } = data;
  const isChange = figure === 'change';
  const show = (value: number): string => figureText(value, unit, isChange, say);
  const when = moments.map(({ timepoint }) => formatDuration(timepoint, say.locale));
  const [first] = moments;
  const shared = first && moments.every((moment) => moment.unit === first.unit) ? first.unit : undefined;
  const told = moments.map(({ control, treated }, i) => {
    const both = [
      pair(groupName('control', say), show(control), say),
      pair(groupName('treated', say), show(treated), say),
    ];
    return pair(when[i] ?? '', both.join(say.semicolon), say);
  });
  return {
    title: say.t('course.title', { name }),
    desc: sentences([say.t(`chart.figure.${figure}`), ...told], say),
    picture: courseGeometry(data, {
      name: (group) => groupName(group, say),
      value: (value) => (isChange ? formatSigned : formatNumber)(value, say.locale),
      tick: (value) => (isChange ? formatSigned : formatNumber)(value, say.locale),
      moment: (i) => (shared ? formatNumber(moments[i]?.count ?? 0, say.locale) : (when[i] ?? '')),
      time: say.t(`course.time.${shared ?? 'mixed'}`),
    }),
    notes: [sentences([say.t(`chart.figure.${figure}`)], say)],
    table: {
      head: [say.t('course.when'), groupName('control', say), groupName('treated', say)],
      rows: moments.map(({ control, treated }, i) => [when[i] ?? '', show(control), show(treated)]),
    },
  };
}
