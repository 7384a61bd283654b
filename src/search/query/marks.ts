/** What numbers of a query say: ages, the time since it happened, how severe it is, shares, sums; and a doctor's name. As marks such as `@child`. */

const hanDigits = '零一二三四五六七八九';
const english = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

const number = '(?:\\d+(?:\\.\\d+)?|[一二两三四五六七八九十百半几]+)';
const latinNumber = `(?:\\d+|an?|${english.slice(1).join('|')}|few|couple of)`;

/** `八十三`, `两`, `半`, `14`, `twelve`; what says no number counts as 3 (几, a few). */
export function amountOf(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  if (text === '半') return 0.5;
  if (text === 'a' || text === 'an') return 1;
  const said = english.indexOf(text);
  if (said > 0) return said;
  const [, tens, ones] = /^([^十]*)十([^十]*)$/.exec(text) ?? [];
  const digit = (one = ''): number => (one === '两' ? 2 : hanDigits.indexOf(one.charAt(0)));
  if (tens !== undefined) return (tens === '' ? 1 : digit(tens)) * 10 + Math.max(0, ones ? digit(ones) : 0);
  const single = digit(text);
  return single > 0 ? single : 3;
}

/** Years of one unit. */
const inYears: Readonly<Record<string, number>> = {
  岁: 1,
  年: 1,
  月: 1 / 12,
  周: 1 / 52,
  星期: 1 / 52,
  天: 1 / 365,
  小时: 1 / 8760,
  year: 1,
  yr: 1,
  month: 1 / 12,
  week: 1 / 52,
  day: 1 / 365,
  hour: 1 / 8760,
};

const sum = `(?:\\d[\\d,.]*|[一二两三四五六七八九十百千万几]+)`;

/** A sum of money: $8,000, 30k, 三万八, 十二万港纸; cells are counted in 万 as well. */
const money = new RegExp(
  `[$€£¥] ?\\d|\\b\\d[\\d,.]* ?(?:k|grand|bucks|dollars?|usd|euros?|pounds?|rmb|yuan|hkd|ntd)\\b|` +
    `${sum} ?(?:块|元|蚊|港纸|港币|台币|美金|美元|欧元|英镑|人民币)|(?:\\d+(?:\\.\\d)?|[一二两三四五六七八九十几]+)万(?!细胞|个|颗|粒|人|名|例|单位|分之)`,
  'u',
);

/** Few people, said with a but: only 12 people, 才十二个人. */
const few = new RegExp(
  `\\b(?:only|just|merely) (?:had |on |in |with |tested |of )?(?:\\d{1,2}|${english.slice(2).join('|')}|a few|a handful of) (?:\\w+ )?(?:people|ppl|patients?|persons?|children|kids|adults|participants|babies)|` +
    `(?:才|只有|只|得|仅|仅有|就)(?:\\d{1,2}|[一二两三四五六七八九十几]+)(?:个(?!月|细胞|疗程|小时|星期)|名|例|位)(?:人|病人|患者|孩子|儿童|小朋友|受试者)?`,
  'u',
);

type Pattern = { pattern: RegExp; unit?: string };

const ages: readonly Pattern[] = [
  { pattern: new RegExp(`(${number})多?(岁)`, 'gu') },
  { pattern: /([一二两三四五六七八九]十)多(?:岁)?的/gu, unit: 'year' },
  { pattern: new RegExp(`(${number})个?多?(月)的?(?=娃|孩子|宝|小孩|婴|bb|仔|女)`, 'gu') },
  { pattern: new RegExp(`(${number})个?多?(月|周|天)(?=大)`, 'gu') },
  { pattern: new RegExp(`(?:才|刚|得|只有)(${number})个?(月)(?!前|后)`, 'gu') },
  { pattern: new RegExp(`\\b(${latinNumber})[- ]?(year|yr|month|week|day)s?[- ]old`, 'gu') },
  { pattern: /\b(\d{1,3}) ?(yo|y\/o)\b/gu, unit: 'year' },
  // 闺女十九了: the years are not said.
  {
    pattern:
      /(?:女儿|儿子|闺女|孩子|女|仔|娃|爸|妈|爷|奶|公|婆|他|她|佢|我)(?:今年|都|已经|已)?(\d{1,2}|[一二两三四五六七八九]?十[一二三四五六七八九]?)了/gu,
    unit: 'year',
  },
  {
    pattern: /\b(?:is|aged?|turned|child of|son of|daughter of) (\d{1,2})\b(?! ?(?:month|week|day|hour|year|%))/gu,
    unit: 'year',
  },
];

const times: readonly Pattern[] = [
  { pattern: new RegExp(`(?:着|住|埋|咗|足|整整)(${number})个?多?(年|月|周|星期|天)`, 'gu') },
  { pattern: new RegExp(`(${number})个?多?(年|月|周|星期|天|小时)(?:之?前|之?后|了|多|还|仲|来得及)`, 'gu') },
  {
    pattern: new RegExp(
      `(?:中风|卒中|脑梗|发病|确诊|出血)(?:已经|都|有)?(${number})个?多?(年|月|周|星期|天|小时)`,
      'gu',
    ),
  },
  {
    pattern: new RegExp(
      `\\b(${latinNumber}) (year|yr|month|week|day|hour)s? (?:ago|after|later|since|past|post|on|out|has passed)`,
      'gu',
    ),
  },
  { pattern: new RegExp(`\\b(?:after|since|for|past) (${latinNumber}) (year|yr|month|week|day|hour)s?`, 'gu') },
];

const found = (text: string, patterns: readonly Pattern[]): number[] =>
  patterns.flatMap(({ pattern, unit }) =>
    [...text.matchAll(pattern)].map(([, amount = '', said = '']) => amountOf(amount) * (inYears[unit ?? said] ?? 1)),
  );

function markOfAge(age: number): string[] {
  if (age < 1) return ['@baby', '@child'];
  if (age < 18) return ['@child'];
  return age < 75 ? ['@adult'] : ['@adult', '@old'];
}

const markOfTime = (years: number): string => (years < 15 / 365 ? '@days' : years < 0.99 ? '@months' : '@years');

const recently =
  /昨[天晚日]|前[天日]|刚刚|前几天|今早|今朝|寻[日晚]|上个?(?:周|星期|礼拜)|\b(?:yesterday|last night|this morning|the other day|last (?:week|(?:mon|tues|wednes|thurs|fri|satur|sun)day))\b|\b(?:stroke|bleed|collapsed|fell|happened)\b.*\b(?:on|since) (?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:周|星期|礼拜)[一二三四五六日天](?:才|刚)?(?:中风|发病|脑梗)/u;

/** The year of it, where that is more than one ago: 2019年中风的, her stroke was in 2019. */
const past = '(?:19\\d\\d|20[01]\\d|202[0-4])';
const longAgo = new RegExp(
  `\\b(?:stroke|diagnosed|happened)(?: was| happened)?(?: back)? (?:in|since) ${past}\\b|` +
    `${past}年?[^\\s\\d]{0,4}(?:中风|脑梗|卒中|发病|确诊)(?:的|了|$)|(?:中风|脑梗|卒中|发病|确诊)(?:是|于|在)${past}`,
  'u',
);

/**
 * Surnames that are hardly a part of another word before a doctor's title (何 of 任何医生, 许 of 许多医生 are); rare ones
 * also in Traditional script, since a page is sent only the letters of its texts.
 */
const surnames =
  '王李张刘陈杨赵黄吴徐孙胡朱林郭罗梁宋郑谢韩唐冯董萧肖曹袁邓沈彭吕卢蒋蔡贾丁魏薛叶阎潘戴钟汪姜姚谭廖邹熊郝崔邱秦侯邵孟汤尹黎乔贺赖龚阙闕翁柯詹庄莊洪颜顏倪殷';

/** A doctor by name: 林某某医师, Dr Smith; not “my dr says”. */
const person = new RegExp(
  `[${surnames}]\\p{Script=Han}{0,2}(?:医师|医生|教授|主任|大夫|院士|博士)|` +
    `(?<!\\b(?:my|our|the|his|her|their|any|a) )\\bdr\\.? (?!(?:say|said|told|think|who|about|and|or|is|was|will|in|at|for|to|has|would)\\w*\\b)[a-z]{3,}`,
  'u',
);

/** Marks of a text in Simplified script and small letters. */
export function marksOf(text: string): Set<string> {
  const since = found(text, times);
  if (recently.test(text)) since.push(1 / 365);
  if (longAgo.test(text)) since.push(2);
  const level =
    /(?:gmfcs|level|分级|第)[^\da-z\p{Script=Han}]*(?:level )?([1-5]|iv|v|i{1,3})\b/u.exec(text)?.[1] ??
    /gmfcs ?([一二三四五])/u.exec(text)?.[1] ??
    /([一二三四五1-5])级(?!医|甲|证|别)/u.exec(text)?.[1];
  return new Set([
    ...found(text, ages).flatMap(markOfAge),
    ...since.flatMap((years) => ['@since', markOfTime(years)]),
    ...(/\d ?%|百分之|\bper ?cent\b/u.test(text) ? ['@percent'] : []),
    ...(money.test(text) ? ['@money'] : []),
    ...(few.test(text) ? ['@few'] : []),
    ...(person.test(text) ? ['@person'] : []),
    ...(level === undefined ? [] : ['@gmfcs']),
    ...(level !== undefined && /^(?:[45四五]|iv|v)$/.test(level) ? ['@severe'] : []),
  ]);
}
