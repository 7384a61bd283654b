/** Numbers that a text writes in words, brought to digits: `sixty-seven`, 一百零五, 廿, 百三, 九点七九, 八成. */

const ones =
  'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'.split(
    '|',
  );
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'.split('|');
const one = `(?:${ones.toReversed().join('|')})`;
const below100 = `(?:(?:${tens.join('|')})(?:[ -]${one})?|${one})`;
const english = new RegExp(`\\b(?:(?:${one}|a) hundred(?: and)?(?: ${below100})?|${below100}|a dozen)\\b`, 'g');

const digits = '零一二三四五六七八九';
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const han = /(?<!第)[零〇一二两三四五六七八九十百千廿卅]+(?!期|样|般|直|定|些|切|起|旦|分|万)/gu;
const point = /([零〇一二三四五六七八九十]+)点([零〇一二三四五六七八九]+)/gu;

/** The text with its number words as digits; places in it are no longer those of the text. */
export const withDigits = (text: string): string =>
  text
    .replace(english, (words) => String(fromEnglish(words)))
    .replace(point, (_, whole: string, part: string) => `${fromHan(whole)}.${eachDigit(part)}`)
    .replace(/([一二三四五六七八九])成(?!人|功|为|了|都)/gu, (_, tenth: string) => `${fromHan(tenth)}0%`)
    .replace(/百分之([零一二三四五六七八九十]+)/gu, (_, share: string) => `${fromHan(share)}%`)
    .replace(han, (signs) => String(fromHan(signs)));

function fromEnglish(words: string): number {
  let value = 0;
  for (const word of words.split(/[ -]/)) {
    if (word === 'a') value = 1;
    else if (word === 'dozen') value = 12;
    else if (word === 'hundred') value *= 100;
    else value += Math.max(0, ones.indexOf(word)) + 10 * (tens.includes(word) ? tens.indexOf(word) + 2 : 0);
  }
  return value;
}

const digitOf = (sign: string): number => (sign === '两' ? 2 : sign === '〇' ? 0 : digits.indexOf(sign));
const eachDigit = (signs: string): string => [...signs].map(digitOf).join('');

/** 一千一百零八 → 1108; 百三 and 一百三 → 130; 二〇一九 → 2019. */
function fromHan(signs: string): number {
  const plain = signs.replace(/廿/g, '二十').replace(/卅/g, '三十');
  if (!/[十百千]/.test(plain)) return Number(eachDigit(plain));
  let [all, digit, last, isNext] = [0, 0, 1, false];
  for (const sign of plain) {
    const unit = units[sign];
    if (unit === undefined) {
      digit = digitOf(sign);
      // After 零 a digit counts ones, else what comes after 百 counts tens.
      isNext = digit !== 0 && last > 10;
      if (digit === 0) last = 1;
    } else {
      all += (digit || 1) * unit;
      [digit, last, isNext] = [0, unit, false];
    }
  }
  return all + (isNext ? (digit * last) / 10 : digit);
}
