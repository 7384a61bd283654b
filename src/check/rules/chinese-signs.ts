import type { Fault } from '../../source/fault.ts';
import { textsOf, withoutQuotes } from '../texts.ts';
import { inEachFile } from '../each-file.ts';
import type { Rule } from '../rule.ts';

const han = '\\p{Script=Han}';
const closed = '[”」』》）]?';

/** What Chinese typography has otherwise, and what to write. */
const signs: readonly { pattern: RegExp; message: (sign: string) => string; fix: string }[] = [
  {
    pattern: new RegExp(`(?<=${han}${closed})[,;:?!]|(?<=${han}${closed})\\.(?!\\w)|[,;:?!](?=${han})`, 'gu'),
    message: (sign) => `\`${sign}\` is half-width in a Chinese sentence`,
    fix: 'Write ，。；：？！',
  },
  {
    pattern: new RegExp(`(?<=${han})\\((?=[^()]*${han})|\\((?=${han}[^()]*\\))`, 'gu'),
    message: (sign) => `\`${sign}\` is half-width around Chinese`,
    fix: 'Write （…）',
  },
  {
    pattern: new RegExp(`(?<=${han})(?=[A-Za-z0-9])|(?<=[A-Za-z0-9%])(?=${han})`, 'gu'),
    message: () => 'Chinese stands close to a number or a Latin word',
    fix: 'Put a space between the two',
  },
  {
    pattern: /(?<![\w.–—−-])-(?=\d)/g,
    message: (sign) => `\`${sign}\` is a hyphen and no minus`,
    fix: 'Write − (U+2212)',
  },
  {
    pattern: /(?<=\d ?)[~～](?= ?\d)/g,
    message: (sign) => `\`${sign}\` between two numbers`,
    fix: 'Write 到',
  },
];

/** The signs of a Chinese sentence are Chinese. */
export const chineseSigns: Rule = {
  id: 'chinese-signs',
  about: 'Chinese has its own commas, stops and brackets, a space beside Latin words and numbers, and a true minus.',
  mayBeWrong: true,
  check: inEachFile((file) =>
    textsOf(file)
      .filter(({ language }) => language === 'zh-Hans')
      .flatMap(({ text, faultAt }): Fault[] => {
        const own = withoutQuotes(text);
        return signs.flatMap(({ pattern, message, fix }) => {
          const match = own.matchAll(pattern).next().value;
          return match ? [faultAt(match.index, 'chinese-signs', message(match[0]), fix)] : [];
        });
      }),
  ),
};
