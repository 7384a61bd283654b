/** Letters of other scripts that look like Latin ones. */

const alike: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: 'a',
    е: 'e',
    о: 'o',
    р: 'p',
    с: 'c',
    у: 'y',
    х: 'x',
    і: 'i',
    ј: 'j',
    ѕ: 's',
    ԁ: 'd',
    ɡ: 'g',
    һ: 'h',
    ӏ: 'l',
    ո: 'n',
    ս: 'u',
    А: 'A',
    В: 'B',
    Е: 'E',
    К: 'K',
    М: 'M',
    Н: 'H',
    О: 'O',
    Р: 'P',
    С: 'C',
    Т: 'T',
    Х: 'X',
    І: 'I',
    ο: 'o',
    ι: 'i',
    α: 'a',
    ε: 'e',
    ν: 'v',
    ρ: 'p',
    υ: 'u',
    Α: 'A',
    Β: 'B',
    Ε: 'E',
    Ι: 'I',
    Κ: 'K',
    Μ: 'M',
    Ν: 'N',
    Ο: 'O',
    Ρ: 'P',
    Τ: 'T',
    ı: 'i',
  }),
);

/** The text as it looks: look-alikes and full-width letters as Latin ones, accents left out. Every sign keeps its place. */
export const likeLatin = (text: string): string =>
  text.replace(/[^\u0000-\u007f]/g, (sign) => {
    const plain = alike.get(sign) ?? sign.normalize('NFKD').charAt(0);
    return /[A-Za-z]/.test(plain) ? plain : sign;
  });

/** The first word that is written in Latin letters and others that look like them. */
export function mixedWord(text: string): { word: string; index: number } | undefined {
  for (const match of text.matchAll(/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Armenian}]{2,}/gu))
    if (/\p{Script=Latin}/u.test(match[0]) && /\p{Script=Cyrillic}|\p{Script=Armenian}/u.test(match[0]))
      return { word: match[0], index: match.index };
  return undefined;
}
