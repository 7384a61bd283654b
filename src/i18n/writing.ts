/** How a written language sets its signs and units. Traditional script takes those of Simplified. */
import type { DurationUnit } from '../schema/duration.ts';
import type { Written } from '../schema/languages.ts';
import type { Outcome } from '../schema/outcome.ts';

type Unit = NonNullable<Outcome['unit']>;

export type Writing = {
  /** Between a name and what is said of it. */
  colon: string;
  /** Between the name of a figure and the figure. */
  lead: string;
  /** Between the items of a list. */
  comma: string;
  /** Between the parts of a sentence. */
  clause: string;
  semicolon: string;
  /** At the end of a sentence. */
  stop: string;
  /** Between two sentences. */
  space: string;
  brackets: (text: string | number) => string;
  /** A date as `Intl` prints it, with the spaces that the language wants. */
  date: (text: string) => string;
  /** `6 months`, `6 to 12 months`: one number, or two. */
  duration: (low: string, high: string | undefined, unit: DurationUnit) => string;
  /** A unit behind a figure, with the space that it wants. */
  unit: (unit: Unit) => string;
};

const chineseSpans: Readonly<Record<DurationUnit, string>> = { day: '天', week: '周', month: '个月', year: '年' };

const chineseUnits: Readonly<Record<Unit, string>> = {
  points: ' 分',
  'percentage points': ' 个百分点',
  '%': '%',
  'standard deviations': ' 个标准差',
  ratio: '（比值）',
  'rank points': '（排序分）',
  people: ' 人',
  days: ' 天',
  weeks: ' 周',
  months: ' 个月',
  years: ' 年',
  votes: ' 票',
  euros: ' 欧元',
  dollars: ' 美元',
  clinics: ' 家机构',
  times: ' 倍',
};

export const writings: Readonly<Record<Written, Writing>> = {
  en: {
    colon: ': ',
    lead: ' ',
    comma: ', ',
    clause: ', ',
    semicolon: '; ',
    stop: '.',
    space: ' ',
    brackets: (text) => ` (${text})`,
    date: (text) => text,
    duration: (low, high, unit) => `${high ? `${low}–${high}` : low} ${unit}${(high ?? low) === '1' ? '' : 's'}`,
    unit: (unit) => (unit === '%' ? unit : unit === 'ratio' ? ' (ratio)' : ` ${unit}`),
  },
  'zh-hans': {
    colon: '：',
    lead: '：',
    comma: '、',
    clause: '，',
    semicolon: '；',
    stop: '。',
    space: '',
    brackets: (text) => `（${text}）`,
    // As in the texts: a number stands apart from the Han beside it.
    date: (text) => text.replace(/(?<=\d)(?=[年月日])|(?<=[年月])(?=\d)/g, ' '),
    duration: (low, high, unit) => `${high ? `${low} 至 ${high}` : low} ${chineseSpans[unit]}`,
    unit: (unit) => chineseUnits[unit],
  },
};
