import { traditionalSign } from '../../text/traditional-sign.ts';
import type { Fault } from '../../source/fault.ts';
import { textsOf, withoutOriginals, withoutQuotes, type Text } from '../texts.ts';
import { inEachFile } from '../each-file.ts';
import type { Rule } from '../rule.ts';

/** Each text is in the language and script of its file or field. */
export const languages: Rule = {
  id: 'languages',
  about:
    'A text is in its own language and script; what is quoted from elsewhere stands in 「…」 and keeps its script.',
  check: inEachFile((file) => textsOf(file).flatMap(inspect)),
};

function inspect(text: Text): Fault[] {
  switch (text.language) {
    case 'en':
      return chineseInEnglish(text);
    case 'zh-Hans':
      return [...traditionalInSimplified(text), ...(text.path === undefined ? englishInChinese(text) : [])];
    default:
      return [];
  }
}

function chineseInEnglish({ text, faultAt }: Text): Fault[] {
  const index = withoutQuotes(text)
    .replace(/\([^()]*\)/g, (inner) => ' '.repeat(inner.length))
    .search(/\p{Script=Han}{4}/u);
  return index === -1
    ? []
    : [
        faultAt(
          index,
          languages.id,
          'Chinese stands in the English text',
          'Translate it; a name goes in brackets, a quotation in “…”',
        ),
      ];
}

/** Words of a field are seen by the rule `translations`. */
function englishInChinese({ text, faultAt }: Text): Fault[] {
  if (/\p{Script=Han}/u.test(text) || (text.match(/\b[a-z]{2,}\b/g)?.length ?? 0) < 4) return [];
  return [faultAt(0, languages.id, 'This is still English', 'Translate it')];
}

function traditionalInSimplified({ text, faultAt }: Text): Fault[] {
  const found = traditionalSign(withoutOriginals(text));
  return found
    ? [
        faultAt(
          found.index,
          languages.id,
          `\`${found.sign}\` is written in Traditional script`,
          'Write Simplified script; a quoted original stands in 「…」 and keeps its script on every page',
        ),
      ]
    : [];
}
