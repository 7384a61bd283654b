/** Says the checker's sentences and the record's words in the language and script of the page. What that needs is loaded only there. */
import type { Fault } from '../../source/fault.ts';
import { readVariants } from './known.ts';

export type Reader = {
  /** A fault, in the reader's language. */
  fault: (fault: Fault) => Fault;
  /** Simplified text, in the reader's script. */
  print: (text: string) => string;
};

/** What stands in `…` is what somebody wrote, and keeps its script. */
const outsideCode = (text: string, print: Reader['print']): string =>
  text.replace(/`[^`]*`|[^`]+/g, (part) => (part.startsWith('`') ? part : print(part)));

/** For the language of the page, as in `<html lang>`. */
export async function readerFor(lang: string): Promise<Reader> {
  if (lang === 'en') return { fault: (fault) => fault, print: (text) => text };
  const { translateFault } = await import('../../check/messages/translate.ts');
  const print = await printFor(lang);
  const fault = (english: Fault): Fault => {
    const { message, fix, ...rest } = translateFault(english, 'zh');
    return { ...rest, message: outsideCode(message, print), fix: outsideCode(fix, print) };
  };
  return { fault, print };
}

async function printFor(lang: string): Promise<Reader['print']> {
  if (lang !== 'zh-Hant') return (text) => text;
  const { traditionalConverter } = await import('../../i18n/traditional.ts');
  return traditionalConverter(readVariants());
}
