/** Brings what was pasted to plain text: no markup, no invisible characters, wrapped lines put together. */
import { decodeEntities } from '../text/entities.ts';

/** So much is read; a longer text is cut, and the page says so. */
export const longest = 30_000;

/** Of a longer text so much is read at once. */
const atOnce = 2_500;

/** A beginning that is quickly read, up to the end of a paragraph or a sentence; a short text as a whole. */
export function beginningOf(raw: string): string {
  if (raw.length <= 2 * atOnce) return raw;
  const beginning = raw.slice(0, atOnce);
  const ends = [...beginning.matchAll(/\n\s*\n|[。！？!?]|\.\s/g)].map(({ index }) => index + 1);
  return beginning.slice(0, ends.at(-1) ?? atOnce);
}

/** The text as it is read and shown. */
export function cleanText(raw: string): string {
  const text = /<\/?[a-z][^<>]*>/i.test(raw) ? withoutMarkup(raw) : raw;
  return unwrap(
    text
      .slice(0, longest)
      .replace(/\r\n?/g, '\n')
      .replace(/[\u200B-\u200F\u2060\uFEFF\u00AD]/g, '')
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  );
}

const withoutMarkup = (html: string): string =>
  decodeEntities(
    html
      .replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, ' ')
      .replace(/<br\b[^<>]*>|<\/(li|tr|h\d|div|dt|dd)>/gi, '\n')
      .replace(/<\/(p|section|article|table|ul|ol)>/gi, '\n\n')
      .replace(/<\/?[a-z][^<>]*>|<!--[\s\S]*?-->/gi, ''),
  );

// A point of a list, a question or answer, or a message of a chat with its time or its speaker.
const opensItem =
  /^([-–—•·◎●■★*]|[[【(（]?\d{1,2}[:：]\d{2}|[[【(（]?\d{4}[-/年]|\p{L}[\p{L}\d ]{0,11}[:：]|\d+[.、)）]|[（(]?[一二三四五六七八九十]+[、)）]|[qa问答問][:：])/iu;
const endsSentence = /[。！？!?.:：；;」”"）)]$/u;

/** Lines of a wrapped paragraph are about equally long; where that is so, they are one. */
function unwrap(text: string): string {
  return text
    .split('\n\n')
    .map((block) => {
      const lines = block.split('\n');
      const longestLine = Math.max(...lines.map((line) => line.length));
      if (lines.length < 3 || longestLine > 120) return block;
      return lines.reduce((joined, line) => {
        const last = joined.slice(joined.lastIndexOf('\n') + 1);
        const wrapped = !endsSentence.test(last) && !opensItem.test(line) && lastLine(last) >= longestLine * 0.7;
        if (!wrapped) return `${joined}\n${line}`;
        return /\p{Script=Han}$/u.test(joined) || /^\p{Script=Han}/u.test(line) ? joined + line : `${joined} ${line}`;
      });
      function lastLine(joined: string): number {
        return joined.length > longestLine ? joined.length % longestLine || longestLine : joined.length;
      }
    })
    .join('\n\n');
}

/** Whether there is something to read, and in a language that this page can. */
export function readable(text: string): 'yes' | 'empty' | 'foreign' {
  const letters = text.match(/\p{L}/gu) ?? [];
  if (letters.length < 2) return 'empty';
  const share = (pattern: RegExp): number => letters.filter((letter) => pattern.test(letter)).length / letters.length;
  if (share(/[\p{Script=Hiragana}\p{Script=Katakana}]/u) > 0.15) return 'foreign';
  if (share(/[\p{Script=Han}\p{Script=Latin}]/u) < 0.5) return 'foreign';
  if (share(/\p{Script=Han}/u) > 0.1) return 'yes';
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < 8) return 'yes';
  const english = words.filter((word) => commonEnglish.has(word)).length / words.length;
  const others = words.filter((word) => commonElsewhere.has(word)).length / words.length;
  // Notes in English have few small words.
  return english < 0.08 && (words.length > 30 || others > 0.08) ? 'foreign' : 'yes';
}

const commonElsewhere = new Set(
  'de la el los las que y en con para por es un una les des et du pour avec der die das und mit ist nicht ein che di il per non com uma não dan yang untuk dengan ve bir için và của cho'.split(
    ' ',
  ),
);
const commonEnglish = new Set(
  (
    'the of and to in a is that for it was on are with as be at this have from or had by not but what all were when we there can an your which their if will do how about you she he they i my our has after no ' +
    // What this page is about, in words that are English alone: notes have few others.
    'cells stem trial study patients children people adults kids stroke years months group blood marrow treated nothing'
  ).split(' '),
);
