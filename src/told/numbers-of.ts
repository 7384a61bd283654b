/** Numbers that a text gives, by what they count: people, figures, shares, years, votes, phases. Number words are digits by now. */

const counted =
  'children|people|patients|pts|participants|adults|newborns|preemies|babies|infants|toddlers|kids|boys|girls|men|women|' +
  'subjects|volunteers|clients|customers|families|parents|neurologists|trials|studies|reports|persons|individuals|cases|controls|strokes';
const after =
  'got|received|were|had|took|enrolled|recruited|randomi[sz]ed|treated|analysed|analyzed|did|with|against|on cells|dead|died';
const hanCounted = '人|名|位|例|個|个(?!月|小时|钟|疗程|星期|礼拜|半|国家|点)|項|项|只|篇|份|女|男';
const english = new RegExp(
  `(?<![\\d.])(\\d{1,3}(?:,\\d{3})+|\\d{1,5})(?: (?!months?|weeks?|days?|years?|hours?|and)[\\p{L}-]+){0,3}? (?:${counted})\\b|(?<![\\d.])(\\d{1,4}) (?:${after})\\b|\\bn ?= ?(\\d{1,5})|\\((\\d{1,4})\\)|of (?:the )?(\\d{2,4})\\b(?! ?(?:%|points?|per ?cent|months?|weeks?|days?|years?|hours?|million|kg|mg|ml)\\b)|(\\d{2,4}) of \\d`,
  'gu',
);
const han = new RegExp(`(?<![\\d.])(\\d{1,3}(?:,\\d{3})+|\\d{1,5})(?:多|余)?(?: ?(?:${hanCounted}))`, 'gu');

/** Numbers of people (and of studies put together) in a text. */
export function peopleIn(text: string): Set<number> {
  const found = new Set<number>();
  for (const pattern of [english, han])
    for (const match of text.matchAll(pattern)) {
      const number = match.slice(1).find((part) => part !== undefined) ?? '';
      found.add(Number(number.replace(/,/g, '')));
    }
  return found;
}

/** Every other whole number that is no time, age, share or part of a larger one. */
export const countsIn = (text: string): Set<number> =>
  new Set(
    [
      ...text.matchAll(
        /(?<![\d.,:/\p{Script=Latin}-])(\d{1,3}(?:,\d{3})+|\d{1,5})(?![\d%:/\p{Script=Latin}]|[.,]\d| ?(?:年|月|日|天|岁|周|小时|个月|个星期|分|点|期|(?:years?|months?|weeks?|days?|hours?|percent|per cent|points?)\b))/gu,
      ),
    ].map((match) => Number(match[1]?.replace(/,/g, ''))),
  );

/** Figures with a point. */
export const figuresIn = (text: string): Set<string> =>
  new Set([...text.matchAll(/(?<![\d.])(\d{0,3}\.\d{1,4})(?![\d.])/g)].map((match) => String(Number(match[1]))));

/** Whole percentages. */
export const sharesIn = (text: string): Set<string> =>
  new Set([
    ...[
      ...text.matchAll(/(?<![\d.])(\d{2}) ?(?:%|percent|per cent|(?=(?:v|vs|versus|against) \d{2} ?(?:%|per ?cent)))/g),
    ].map((match) => match[1] ?? ''),
    ...(/one in four|1 in 4\b|a quarter|[四4]分之[一1]/u.test(text) ? ['25'] : []),
  ]);

/** Years; those of `last year` and 去年 follow from the year in which the text is read. */
export const yearsIn = (text: string, now: number): Set<string> =>
  new Set([
    ...(text.match(/(?<!\d)20[012]\d(?!\d)/g) ?? []),
    ...(/last year|去年|旧年|上年/u.test(text) ? [String(now - 1)] : []),
    ...(/this year|今年/u.test(text) ? [String(now)] : []),
    ...(/year before last|前年/u.test(text) ? [String(now - 2)] : []),
  ]);

/** For and against. */
export const votesIn = (text: string): [number, number][] =>
  [...text.matchAll(/(\d{1,2})(?:票| votes?)? ?(?:to|against|比|对|-|:|：) ?(\d{1,2})(?=\D|$)/gu)].map((match) => [
    Number(match[1]),
    Number(match[2]),
  ]);

/** Phases of trials, `3b` apart from 3. */
export function phasesIn(text: string): Set<string> {
  const found = new Set<string>();
  const written = /phase ?(?:(iii|ii|i)(?![a-z])|([123])(b)?)|第?([一二三]|iii|ii|i|[123](?:\/[23])?)(b)?期(b)?/gu;
  for (const match of text.matchAll(written)) {
    const digit = digitOf(match[1] ?? match[2] ?? match[4] ?? '');
    for (const one of digit.split('/')) found.add((match[3] ?? match[5] ?? match[6]) ? `${one}b` : one);
  }
  return found;
}
const digitOf = (written: string): string =>
  ({ iii: '3', ii: '2', i: '1', 一: '1', 二: '2', 三: '3' })[written] ?? written;
