/** The words of the arrays of 100. */
import { zeroEventsUpperPercent } from '../../evidence/zero-harm.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Outcome } from '../../schema/outcome.ts';
import type { StudyFacts } from '../../schema/study.ts';
import { findingText } from '../finding.ts';
import { words, type Group } from '../layout.ts';
import { findingTitle, groupName, pair, peopleText, printedNote, sentences, type Chart, type Table } from '../words.ts';
import type { IconArrayData, Share } from './data.ts';

/** The groups with their shares, control first. */
const groupsOf = ({ control, treated, other }: IconArrayData): (readonly [Group, Share])[] => [
  ['control', control],
  ['treated', treated],
  ...(other ? [['other', other] as const] : []),
];

/** The whole chart; `name` is that of the outcome, `otherName` that of a third group. */
export function iconArrayChart(
  data: IconArrayData,
  facts: StudyFacts,
  outcome: Outcome,
  name: string,
  translator: Translator,
  otherName?: string,
): Chart {
  const groups = groupsOf(data);
  const nameOf = (group: Group): string => groupName(group, translator, otherName);
  const difference = differenceWords(data, translator);
  return {
    title: findingTitle(
      name,
      translator.t('finding.groups', {
        without: countText(data.control, translator),
        with: countText(data.treated, translator),
      }),
      findingText(facts, outcome, translator),
      translator,
    ),
    desc: sentences(
      [...groups.map(([group, share]) => pair(nameOf(group), countText(share, translator), translator)), difference],
      translator,
    ),
    picture: [
      {
        kind: 'hundreds',
        groups: groups.map(([group, share]) => ({
          group,
          name: nameOf(group),
          count: countText(share, translator),
          of100: share.of100,
        })),
      },
      ...words('name', difference),
    ],
    notes: [
      translator.t('hundred.exact', {
        without: exact(data.control, translator),
        with: exact(data.treated, translator),
      }),
      ...zeroNotes(groups, nameOf, translator),
      printedNote(outcome, translator),
    ].filter(Boolean),
    table: table(groups, nameOf, translator),
  };
}

/** How many more or fewer of 100 in the treated group. */
function differenceWords({ more }: IconArrayData, translator: Translator): string {
  if (more === 0) return translator.t('hundred.same');
  return translator.t(more > 0 ? 'hundred.more' : 'hundred.fewer', { n: Math.abs(more) });
}

const table = (
  groups: readonly (readonly [Group, Share])[],
  nameOf: (group: Group) => string,
  translator: Translator,
): Table => ({
  head: [
    translator.t('chart.group'),
    translator.t('chart.counted'),
    translator.t('chart.result'),
    translator.t('hundred.percent'),
  ],
  rows: groups.map(([group, share]) => [
    nameOf(group),
    peopleText(share.people, translator) || '–',
    countText(share, translator),
    `${percentText(share.percent, translator)}%`,
  ]),
});

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
function zeroNotes(
  groups: readonly (readonly [Group, Share])[],
  nameOf: (group: Group) => string,
  translator: Translator,
): string[] {
  return groups.flatMap(([group, { events, people }]) => {
    if (events !== 0 || !people) return [];
    const upper = Math.ceil(zeroEventsUpperPercent(people));
    return [pair(nameOf(group), translator.t('study.zero', { zero: 0, n: people, upper }), translator)];
  });
}
