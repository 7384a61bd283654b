/** The words of the arrays of 100. */
import { zeroEventsUpperPercent } from '../../evidence/zero-harm.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Outcome } from '../../schema/outcome.ts';
import { groupName, pair, peopleText, printedNote, sentences, type Chart, type Group } from '../words.ts';
import { iconArrayGeometry } from './geometry.ts';
import type { IconArrayData, Share } from './data.ts';

const groups = ['control', 'treated'] as const;

/** The whole chart; `name` is that of the outcome. */
export function iconArrayChart(data: IconArrayData, outcome: Outcome, name: string, translator: Translator): Chart {
  const count = (group: Group): string => countText(data[group], translator);
  const difference =
    data.more === 0
      ? translator.t('hundred.same')
      : translator.t(data.more > 0 ? 'hundred.more' : 'hundred.fewer', { n: Math.abs(data.more) });
  const told = (group: Group): string => pair(groupName(group, translator), count(group), translator);
  return {
    title: translator.t('hundred.title', { name }),
    desc: sentences([...groups.map(told), difference], translator),
    picture: iconArrayGeometry(data, { name: (group) => groupName(group, translator), count, difference }),
    notes: [
      translator.t('hundred.exact', {
        without: exact(data.control, translator),
        with: exact(data.treated, translator),
      }),
      ...zeroNotes(data, translator),
      printedNote(outcome, translator),
    ].filter(Boolean),
    table: {
      head: [
        translator.t('chart.group'),
        translator.t('chart.counted'),
        translator.t('chart.result'),
        translator.t('hundred.percent'),
      ],
      rows: groups.map((group) => {
        const { people, percent } = data[group];
        return [
          groupName(group, translator),
          peopleText(people, translator) || '–',
          count(group),
          `${percentText(percent, translator)}%`,
        ];
      }),
    },
  };
}

const percentText = (percent: number, translator: Translator): string =>
  formatNumber(Math.round(percent * 10) / 10, translator.locale);

function exact({ events, people, percent }: Share, translator: Translator): string {
  const share = percentText(percent, translator);
  return events === undefined || people === undefined
    ? `${share}%`
    : translator.t('hundred.exactShare', { events, people, percent: share });
}

/** Rounding never makes none of some, nor all of almost all. */
function countText({ percent, of100 }: Share, translator: Translator): string {
  if (percent > 0 && of100 === 0) return translator.t('hundred.fewerThanOne');
  if (percent < 100 && of100 === 100) return translator.t('hundred.moreThan99');
  return translator.t('hundred.of', { n: of100 });
}

/** "None of 23" is told as what it is. */
function zeroNotes(data: IconArrayData, translator: Translator): string[] {
  return groups.flatMap((group) => {
    const { events, people } = data[group];
    if (events !== 0 || !people) return [];
    const upper = Math.ceil(zeroEventsUpperPercent(people));
    return [pair(groupName(group, translator), translator.t('study.zero', { zero: 0, n: people, upper }), translator)];
  });
}
