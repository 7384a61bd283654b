/** Says the checker's sentences and the record's words in the language and script of the page. What that needs is loaded only there. */
import type { Fault } from '../../source/fault.ts';
import { readVariants } from './known.ts';

export type Reader = {
  /** A fault, in the reader's language. */
  fault: (fault: Fault) => Fault;
  /** What a field means, in the reader's language. */
  meaning: (english: string) => string;
  /** Simplified text, in the reader's script. */
  print: (text: string) => string;
};

/** What stands in `…` is what somebody wrote, and keeps its script. */
const outsideCode = (text: string, print: Reader['print']): string =>
  text.replace(/`[^`]*`|[^`]+/g, (part) => (part.startsWith('`') ? part : print(part)));

/** For the language of the page, as in `<html lang>`. */
export async function readerFor(lang: string): Promise<Reader> {
  const asItStands = (text: string): string => text;
  if (lang === 'en') return { fault: (fault) => fault, meaning: asItStands, print: asItStands };
  const [{ translateFault }, { meaningInChinese }] = await Promise.all([
    import('../../check/messages/translate.ts'),
    import('../../scaffold/zh/meaning.ts'),
  ]);
  const print = await printFor(lang);
  const fault = (english: Fault): Fault => {
    const { message, fix, ...rest } = translateFault(english, 'zh');
    return { ...rest, message: outsideCode(message, print), fix: outsideCode(fix, print) };
  };
  const meaning = (english: string): string => outsideCode(meaningInChinese(english) ?? english, print);
  return { fault, meaning, print };
}

async function printFor(lang: string): Promise<Reader['print']> {
  if (lang !== 'zh-Hant') return (text) => text;
  const { traditionalConverter } = await import('../../i18n/traditional.ts');
  return traditionalConverter(readVariants());
}
