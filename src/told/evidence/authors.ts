/** Authors that a text names: with the year of the study, as those who made one, or as a bare name. */
import { escape } from '../../text/escape.ts';
import type { Clues } from '../clues.ts';
import type { StudyKey } from '../types.ts';

/** The year beside the name is that of the study: hardly ever another's. */
const withYear = 9;
/** Said to have made a study; short names (Sun, Oh, Min) are words as well and weigh less. */
const asMaker = { long: 6, middle: 5, short: 2 };
/** Only named. */
const bare = { long: 5, middle: 3, short: 0 };

/** How Chinese family names are written that first authors of the records have in Latin letters. */
const hanNames: Readonly<Record<string, string>> = {
  chen: '陈',
  fang: '方',
  feng: '冯',
  gu: '顾',
  hu: '胡',
  huang: '黄',
  jiang: '蒋江姜',
  li: '李黎',
  liu: '刘',
  luan: '栾',
  lv: '吕',
  qu: '曲屈瞿',
  wang: '王汪',
  wu: '吴武',
  xie: '谢解',
  xue: '薛',
  yu: '于余俞喻',
  zhou: '周',
};

/** Between a name that is a word as well and its year. */
const close = '[^\\p{L}]{0,3}(?:et al|and (?:colleagues|co-workers|others)|等人?|医生|医师|教授|团队)?[^\\p{L}]{0,4}';

export type Maker = {
  first: string;
  others: readonly string[];
  /** Years that beside the name tell of this study and not of another by the same author. */
  years: readonly string[];
  expression: RegExp;
  attached: RegExp;
  han?: RegExp;
};

/** Expressions by which the authors of each study are known; made once. */
export function makersOf(studies: readonly StudyKey[]): Map<string, Maker | undefined> {
  const firsts = new Set(studies.map(({ authors }) => authors[0]));
  const years = new Set(studies.map(({ authors, year = '' }) => `${authors[0] ?? ''} ${year}`));
  return new Map(studies.map((study) => [study.id, makerOf(study, firsts, years)]));
}

function makerOf(
  { authors: [first, ...rest], names, year }: StudyKey,
  firsts: ReadonlySet<string | undefined>,
  known: ReadonlySet<string>,
): Maker | undefined {
  if (first === undefined) return undefined;
  // Printed in the year after it appeared online.
  const next = year === undefined ? '' : String(Number(year) + 1);
  const name = `(?<![\\p{Script=Latin}-])${escape(first)}(?![\\p{Script=Latin}-])(?:等| [a-z]{1,2}(?= |,|\\.|$))?`;
  const han = hanNames[first];
  return {
    first,
    // One who made another study as well tells of that.
    others: rest.filter((other) => other.length > 5 && !firsts.has(other) && !names.some(([name]) => name === other)),
    years: year === undefined ? [] : known.has(`${first} ${next}`) ? [year] : [year, next],
    expression: new RegExp(
      `(?:dr|prof|professor)\\.? (?:\\p{L}+ )?${name}|${name}(?: et al| and (?:colleagues|co-workers|others|\\p{L}+)|等|'s?\\b|,? ?(?:group|team|trial|study|paper|医师|医生|教授|团队|那篇|这篇|嗰篇|写|做|先|和))`,
      'u',
    ),
    // The year that stands with the name, also in brackets.
    attached: new RegExp(`${name}${first.length > 4 ? '[^.。;；]{0,30}?' : close}(20[012]\\d)`, 'u'),
    ...(han !== undefined && {
      han: new RegExp(`[${han}](?:某{1,2}|\\p{Script=Han}{1,2}(?=等)|医生|教授|等人?)`, 'u'),
    }),
  };
}

/** What the authors weigh; a first author with another year beside the name made another study. */
export function authorScore(maker: Maker | undefined, clues: Clues): number {
  if (maker === undefined) return 0;
  const { text, years } = clues;
  const hasYear = maker.years.some((one) => years.has(one));
  const others = maker.others.filter((name) => text.includes(name)).length;
  if (text.includes(maker.first)) {
    const attached = maker.attached.exec(text)?.[1];
    if (attached !== undefined && maker.years.includes(attached)) return withYear;
    if (attached !== undefined && !hasYear) return 0;
    const size = maker.first.length > 5 ? 'long' : maker.first.length > 3 ? 'middle' : 'short';
    if (maker.expression.test(text)) return hasYear ? withYear : asMaker[size] + Math.min(2, others);
    if (isNamed(clues.cased, maker.first)) return (hasYear ? 2 : 0) + bare[size] + Math.min(2, others);
  }
  if (maker.han?.test(text) && hasYear) return asMaker.long;
  return others > 0 ? (hasYear ? 4 : 3) : 0;
}

/** With a capital, as names are. */
function isNamed(cased: string, name: string): boolean {
  const title = name.replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase());
  return new RegExp(`(?<![\\p{Script=Latin}-])${escape(title)}(?![\\p{Script=Latin}-])`, 'u').test(cased);
}
