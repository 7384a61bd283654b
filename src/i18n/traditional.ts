/** Traditional script, derived from Simplified: a converter letter by letter, then the terms used in Taiwan. */
import * as OpenCC from 'opencc-js';
import type { ScriptVariant } from '../schema/lists.ts';
import { wordReplacer } from '../text/replace-words.ts';
import { endOfElement } from './elements.ts';

/** Converts one text. Han characters change, nothing else does. */
export type ToTraditional = (text: string) => string;

/**
 * A converter with a term list. What Simplified text has in 「…」 is quoted as it was printed, misprints included, and
 * keeps its script. `s2tw` and not `s2twp`: the software words of the latter damage medical
 * text (研究對象 → 研究物件). Longer terms win over shorter ones that they contain.
 */
export function traditionalConverter(variants: readonly ScriptVariant[]): ToTraditional {
  const convert = OpenCC.Converter({ from: 'cn', to: 'tw' });
  // A term that is already right stands for itself, or 腦病變 would become 腦病變變.
  const table = new Map([
    ...variants.map(({ to }) => [to, to] as const),
    ...variants.map(({ from, to }) => [from, to] as const),
  ]);
  const inTaiwan = wordReplacer(table);
  const inTerms = (text: string): string => phases(inTaiwan(convert(text)));
  // Most of a page is tags, and most of its words stand on other pages too. No term reaches over a tag or a straight quote.
  const stretch = remembered((text) => (/\p{Script=Han}/u.test(text) ? inTerms(text) : text));
  return (text) =>
    cornerQuotes(text.replace(/「[^「」<>]*」|[^<>"「]+/g, (part) => (part.startsWith('「') ? part : stretch(part))));
}

/** How many stretches of text are kept; enough for the words that pages share, little beside a page. */
const mostRemembered = 20_000;

function remembered(convert: ToTraditional): ToTraditional {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= mostRemembered) known.clear();
    const after = convert(text);
    known.set(text, after);
    return after;
  };
}

const numerals: Readonly<Record<string, string>> = { I: '一', II: '二', III: '三', IV: '四' };

/** Phases of trials as Taiwan counts them: III 期 is 第三期, I/II 期 is 第一／二期; with a letter, 第 IIa 期. */
const phases = (text: string): string =>
  text
    .replace(
      /(?:(?<=\p{Script=Han}) )?(?<![A-Za-z/])(I{1,3}|IV)(?:\/(I{1,3}|IV))? ?期/gu,
      (_, first: string, second?: string) =>
        `第${numerals[first]}${second === undefined ? '' : `／${numerals[second]}`}期`,
    )
    .replace(/(?<![A-Za-z/第] ?)((?:I{1,3}\/)?I{1,3}[ab]) ?期/g, '第 $1 期');

const han = '[\\p{Script=Han}，。；：！？、（）《》]';
const besideHan = (open: string, close: string, inner: string): RegExp =>
  new RegExp(`(?<=${han} ?)${open}(${inner})${close}|${open}(${inner})${close}(?= ?${han})`, 'gu');
const doubleQuotes = besideHan('“', '”', '[^“”]{1,400}?');

/** “…” around or beside Chinese becomes 「…」, ‘…’ within becomes 『…』; quotes in a run of Latin text stay. */
function cornerQuotes(text: string): string {
  return text
    .replace(/“([^“”]{1,400}?)”/g, (quoted, inner: string) => (/\p{Script=Han}/u.test(inner) ? `「${inner}」` : quoted))
    .replace(doubleQuotes, (_, before?: string, after?: string) => `「${before ?? after}」`)
    .replace(/‘([^‘’]{1,200}?)’/g, (quoted, inner: string) =>
      /\p{Script=Han}/u.test(inner) ? `『${inner}』` : quoted,
    );
}

/**
 * Converts a whole page, except elements marked `data-keep-script` (quoted titles, the language switch)
 * and everything inside them.
 */
export function convertPage(html: string, convert: ToTraditional): string {
  const kept: string[] = [];
  // Marks are private-use characters, which no converter touches.
  const marked = replaceKept(html, (element) => `\uE000${kept.push(element) - 1}\uE001`);
  return convert(marked).replace(/\uE000(\d+)\uE001/g, (mark, index: string) => kept[Number(index)] ?? mark);
}

/** Calls `replace` with each outermost element that is marked `data-keep-script`. */
function replaceKept(html: string, replace: (element: string) => string): string {
  const opening = /<([a-z][a-z0-9-]*)\b[^>]*\sdata-keep-script\b[^>]*>/g;
  let result = '';
  let done = 0;
  for (let match = opening.exec(html); match; match = opening.exec(html)) {
    const end = endOfElement(html, match[1] ?? '', match.index + match[0].length);
    result += html.slice(done, match.index) + replace(html.slice(match.index, end));
    done = opening.lastIndex = end;
  }
  return result + html.slice(done);
}
