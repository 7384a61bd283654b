/** The numbers of a text, brought to one form, so that two languages can be held against each other. */

export type Numbers = {
  /** Written in digits: the other language must have them. */
  told: ReadonlySet<string>;
  /** Those of `told` with no large word behind them, which may be meant for one that follows (“10 to 50 million”). */
  bare: ReadonlySet<string>;
  /** Written in words, or another way of saying one: the other language may have them. */
  meant: ReadonlySet<string>;
  /** Large words in it: “10 to 50 million” has one for both. */
  factors: readonly number[];
};

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const words =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const otherWords: Readonly<Record<string, number>> = {
  none: 0,
  no: 0,
  nobody: 0,
  never: 0,
  once: 1,
  a: 1,
  an: 1,
  single: 1,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  twice: 2,
  both: 2,
  pair: 2,
  half: 2,
  week: 7,
  quarter: 4,
  dozen: 12,
  hundred: 100,
  double: 2,
  thousand: 1000,
  million: 1e6,
};
const large: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  万: 1e4,
  千: 1e3,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  万亿: 1e12,
};
const han = '零一二三四五六七八九';
const roman: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4, V: 5, VI: 6, Ⅰ: 1, Ⅱ: 2, Ⅲ: 3, Ⅳ: 4 };

/** Figures that one language says in a word: every interval is one of 95 %, and extremely early is before week 28. */
const understood: readonly (readonly [RegExp, string])[] = [
  [/(?:)/, '95'],
  [/[%成]/, '100'],
  [/half/i, '6'],
  [/half/i, '50'],
  [/extremely|very (early|preterm|premature)|born (too|so|far too|much too) early/i, '28'],
  [/新冠/, '19'],
];

const form = (value: number): string => String(Number(value.toPrecision(12)));

/** Reads English and Chinese alike. */
export function numbersIn(text: string): Numbers {
  const told = new Set<string>();
  const bare = new Set<string>();
  const meant = new Set<string>();
  const plain = text
    .replace(/[０-９．]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u00a0\u202f\u2009]/g, ' ');
  for (const { 1: digits = '', 2: factor } of plain.matchAll(
    /(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|(?<![\w.])\.\d+) ?(thousand|million|billion|百万|千万|万亿|万|千|亿)?/g,
  )) {
    const value = Number(digits.replaceAll(',', ''));
    told.add(form(value * (factor === undefined ? 1 : (large[factor] ?? 1))));
    if (factor === undefined) bare.add(form(value));
    alsoSaid(value, meant);
  }
  const factors = [...plain.matchAll(/thousand|million|billion|百万|千万|万亿|万|千|亿/g)].map(
    ([word]) => large[word] ?? 1,
  );
  for (const [, sign = ''] of plain.matchAll(/(?<![A-Za-z])(IV|I{1,3}|V)(?=[ab]?(?![A-Za-z]))/g))
    meant.add(form(roman[sign] ?? 0));
  for (const [pattern, number] of understood) if (pattern.test(plain)) meant.add(number);
  for (const [word] of plain.matchAll(/\p{L}+/gu)) inWords(word, meant);
  for (const [, ten = '', one = ''] of plain.matchAll(/\b([a-z]+ty)-([a-z]+)\b/gi))
    alsoSaid(tens.indexOf(ten.toLowerCase()) * 10 + words.indexOf(one.toLowerCase()), meant);
  for (const [, part = ''] of plain.matchAll(/([零一二两三四五六七八九十百千]+)/g)) alsoSaid(fromHan(part), meant);
  for (const [, tenths = ''] of plain.matchAll(/([一二两三四五六七八九])成/g)) meant.add(form(fromHan(tenths) * 10));
  if (/半/.test(plain)) meant.add('2').add('6').add('50');
  return { told, bare, meant, factors };
}

/** A number and what it is in weeks and days, in years and months, or as the rest of 100. */
function alsoSaid(value: number, meant: Set<string>): void {
  for (const other of [value, value / 12, value * 12, value / 7, value * 7, 100 - value]) meant.add(form(other));
}

function inWords(word: string, meant: Set<string>): void {
  const add = (value: number): void => alsoSaid(value, meant);
  const lower = word.toLowerCase();
  const month = months.indexOf(lower);
  const value = [words.indexOf(lower), tens.indexOf(lower) * 10, otherWords[lower] ?? -1, roman[word] ?? -1].find(
    (found) => found >= 0,
  );
  if (month !== -1) add(month + 1);
  if (value !== undefined) add(value);
}

/** 二十三 → 23. */
function fromHan(text: string): number {
  let [all, digit] = [0, 0];
  for (const sign of text) {
    const unit = { 十: 10, 百: 100, 千: 1000 }[sign];
    if (unit === undefined) digit = sign === '两' ? 2 : han.indexOf(sign);
    else {
      all += (digit || 1) * unit;
      digit = 0;
    }
  }
  return all + digit;
}

/** What `a` tells in digits and `b` tells in no way. */
export function untold(a: Numbers, b: Numbers): string[] {
  const isTold = (number: string): boolean =>
    b.meant.has(number) ||
    b.told.has(number) ||
    (a.bare.has(number) && a.factors.some((factor) => b.told.has(form(Number(number) * factor)))) ||
    b.factors.some((factor) => b.bare.has(form(Number(number) / factor)) || Number(number) === factor);
  return [...a.told].filter((number) => !isTold(number));
}
