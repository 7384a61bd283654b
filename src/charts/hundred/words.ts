/** The words of the arrays of 100. */
import { zeroEventsUpperPercent } from '../../evidence/zero-harm.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Say } from '../../i18n/say.ts';
import type { Outcome } from '../../schema/outcome.ts';
import { groupName, pair, peopleText, printedNote, sentences, type Chart, type Group } from '../words.ts';
import { hundredGeometry } from './geometry.ts';
import type { HundredData, Share } from './data.ts';

const groups = ['control', 'treated'] as const;

/** The whole chart; `name` is that of the outcome. */
export function hundredChart(data: HundredData, outcome: Outcome, name: string, say: Say): Chart {
  const count = (group: Group): string => countText(data[group], say);
  const difference =
    data.more === 0
      ? say.t('hundred.same')
      : say.t(data.more > 0 ? 'hundred.more' : 'hundred.fewer', { n: Math.abs(data.more) });
  const told = (group: Group): string => pair(groupName(group, say), count(group), say);
  return {
    title: say.t('hundred.title', { name }),
    desc: sentences([...groups.map(told), difference], say),
    picture: hundredGeometry(data, { name: (group) => groupName(group, say), count, difference }),
    notes: [
      say.t('hundred.exact', { without: exact(data.control, say), with: exact(data.treated, say) }),
      ...zeroNotes(data, say),
      printedNote(outcome, say),
    ].filter(Boolean),
    table: {
      head: [say.t('chart.group'), say.t('chart.counted'), say.t('chart.result'), say.t('hundred.percent')],
      rows: groups.map((group) => {
        const { people, percent } = data[group];
        return [groupName(group, say), peopleText(people, say) || '–', count(group), `${percentText(percent, say)}%`];
      }),
    },
  };
}

const percentText = (percent: number, say: Say): string => formatNumber(Math.round(percent * 10) / 10, say.locale);

function exact({ events, people, percent }: Share, say: Say): string {
  const share = percentText(percent, say);
  return events === undefined || people === undefined
    ? `${share}%`
    : say.t('hundred.exactShare', { events, people, percent: share });
}

/** Rounding never makes none of some, nor all of almost all. */
function countText({ percent, of100 }: Share, say: Say): string {
  if (percent > 0 && of100 === 0) return say.t('hundred.fewerThanOne');
  if (percent < 100 && of100 === 100) return say.t('hundred.moreThan99');
  return say.t('hundred.of', { n: of100 });
}

/** "None of 23" is told as what it is. */
function zeroNotes(data: HundredData, say: Say): string[] {
  return groups.flatMap((group) => {
    const { events, people } = data[group];
    if (events !== 0 || !people) return [];
    const upper = Math.ceil(zeroEventsUpperPercent(people));
    return [pair(groupName(group, say), say.t('study.zero', { zero: 0, n: people, upper }), say)];
  });
}
