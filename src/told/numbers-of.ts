/** Numbers that a text gives, by what they count: people, figures, shares, years, votes, phases. */

const peopleWords =
  '人|名|位|例|个|項|项|只|children|people|patients|participants|adults|newborns|babies|infants|kids|boys|men|women|subjects|volunteers|neurologists|trials|studies|persons|individuals';
const han: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
};
const english = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** Numbers of people (and of studies put together) in a text. */
export function peopleIn(text: string): Set<number> {
  const found = new Set<number>();
  const counted = new RegExp(
    `(?<![\\d.])(\\d{1,3}(?:,\\d{3})+|\\d{1,5}|[一二两三四五六七八九十]{1,2}|\\b(?:${english.join('|')})\\b)(?:多|余)?(?: ?(?:[\\p{L}-]+ ){0,3}?(?:${peopleWords}))`,
    'gu',
  );
  for (const match of text.matchAll(counted)) found.add(numberOf(match[1] ?? ''));
  for (const match of text.matchAll(/(?<![\d.])(\d{2,4}) (?:got|received|were given|had) /gu))
    found.add(Number(match[1]));
  for (const match of text.matchAll(/\bn ?= ?(\d{1,5})|\((\d{1,4})\)|of (\d{2,4})\b|(\d{2,4}) of \d/gu))
    found.add(Number(match[1] ?? match[2] ?? match[3] ?? match[4]));
  return found;
}

function numberOf(written: string): number {
  if (/\d/.test(written)) return Number(written.replace(/,/g, ''));
  if (english.includes(written)) return english.indexOf(written);
  const [first = '', second] = written;
  if (second === undefined) return han[first] ?? 0;
  return first === '十' ? 10 + (han[second] ?? 0) : (han[first] ?? 0) * 10;
}

/** Figures with a point or a percent sign. */
export const figuresIn = (text: string): Set<string> =>
  new Set([...text.matchAll(/(?<![\d.])(\d{1,3}\.\d{1,3})(?![\d.])/g)].map((match) => String(Number(match[1]))));

/** Whole percentages. */
export const sharesIn = (text: string): Set<string> =>
  new Set([
    ...[...text.matchAll(/(?<![\d.])(\d{2}) ?(?:%|percent)/g)].map((match) => match[1] ?? ''),
    ...(/one in four|a quarter|四分之一/u.test(text) ? ['25'] : []),
  ]);

/** Years, also written as 二〇一九年. */
export const yearsIn = (text: string): Set<string> =>
  new Set([
    ...(text.match(/(?<!\d)20[012]\d(?!\d)/g) ?? []),
    ...[...text.matchAll(/二([〇○零]|0)([〇○零一二])([〇○零一二三四五六七八九])年/gu)].map(
      (match) => `20${digitIn(match[2])}${digitIn(match[3])}`,
    ),
  ]);
const digitIn = (written = ''): number => han[written] ?? 0;

/** For and against. */
export const votesIn = (text: string): [number, number][] =>
  [...text.matchAll(/(\d{1,2}) ?(?:to|比|对|-|:|：) ?(\d{1,2})(?=\D|$)/gu)].map((match) => [
    Number(match[1]),
    Number(match[2]),
  ]);

/** Phases of trials, `3b` apart from 3. */
export function phasesIn(text: string): Set<string> {
  const found = new Set<string>();
  const written = /phase ?(?:(iii|ii|i)(?![a-z])|([123])(b)?)|第?([一二三]|iii|ii|i|[123](?:\/[23])?)(b)?期/gu;
  for (const match of text.matchAll(written)) {
    const digit = digitOf(match[1] ?? match[2] ?? match[4] ?? '');
    for (const one of digit.split('/')) found.add((match[3] ?? match[5]) ? `${one}b` : one);
  }
  return found;
}
const digitOf = (written: string): string =>
  ({ iii: '3', ii: '2', i: '1', 一: '1', 二: '2', 三: '3' })[written] ?? written;
