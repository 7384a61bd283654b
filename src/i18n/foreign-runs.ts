/**
 * Language of parts (WCAG 2.2, 3.1.2): words of another language inside a page carry their language, so that they are
 * read aloud as what they are, and names written from right to left do not turn their neighbours round.
 */
import { simplifiedSign } from '../text/simplified-sign.ts';
import { traditionalSign } from '../text/traditional-sign.ts';
import { endOfElement } from './elements.ts';
import type { LocaleInfo } from './locales.ts';

/** Runs of Han signs with the signs of punctuation between them. */
const han = /\p{Script=Han}(?:[\p{Script=Han}·、，。：；！？（）〔〕《》“”‘’\d\s-]*\p{Script=Han})?/gu;
/** Four Latin words or more in a row; fewer are a name or a term, which every voice reads. */
const latin = /\b[A-Za-z][\w’'.,;:()-]*(?:\s+&?\s*[A-Za-z][\w’'.,;:()-]*){3,}/g;
const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}](?:[\p{Script=Arabic}\p{Script=Hebrew}\s]*[\p{Script=Arabic}\p{Script=Hebrew}])?/gu;

/** Elements whose text is no running text of the page, or cannot hold an element. */
const closed = new Set(['head', 'script', 'style', 'svg', 'textarea', 'template', 'option', 'pre', 'code']);
const token = /<([a-z][a-z0-9-]*)\b([^>]*)>|<[^>]*>|[^<]+/g;

/** A page of a script in which every run of another language carries its own. Elements with a `lang` are left alone. */
export function markForeignRuns(html: string, script: LocaleInfo['script']): string {
  let result = '';
  let done = 0;
  token.lastIndex = 0;
  for (let match = token.exec(html); match; match = token.exec(html)) {
    const [whole, name, attributes = ''] = match;
    if (name !== undefined) {
      if (!closed.has(name) && (name === 'html' || !/\slang="/.test(attributes))) continue;
      token.lastIndex = endOfElement(html, name, token.lastIndex);
    } else if (!whole.startsWith('<')) {
      const marked = markText(whole, script);
      if (marked === whole) continue;
      result += html.slice(done, match.index) + marked;
      done = token.lastIndex;
    }
  }
  return result + html.slice(done);
}

function markText(text: string, script: LocaleInfo['script']): string {
  const inPlace = text.replace(rightToLeft, (run) => `<bdi>${run}</bdi>`);
  return script === 'latin'
    ? inPlace.replace(han, (run) => `<span lang="${scriptOf(run)}">${run}</span>`)
    : inPlace.replace(latin, (run) => (/https?:|www\./.test(run) ? run : `<span lang="en">${run}</span>`));
}

/** Signs that both scripts share leave it open. */
function scriptOf(run: string): string {
  if (traditionalSign(run)) return 'zh-Hant';
  return simplifiedSign(run) ? 'zh-Hans' : 'zh';
}
