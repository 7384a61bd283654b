/** From the bytes of a file to its text, and from the text to frontmatter and body. */
import type { Fault } from './fault.ts';

/** Decodes UTF-8 strictly and refuses a byte order mark, naming the place of the first bad byte. */
export function decode(bytes: Uint8Array, file: string): { text: string; faults: Fault[] } {
  const faults: Fault[] = [];
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (hasMark) {
    faults.push({
      file,
      line: 1,
      column: 1,
      rule: 'byte-order-mark',
      message: 'The file begins with an invisible byte order mark',
      fix: 'Save it as “UTF-8” and not as “UTF-8 with BOM”',
    });
  }
  const body = hasMark ? bytes.subarray(3) : bytes;
  const text = new TextDecoder('utf-8').decode(body);
  if (!Buffer.from(text, 'utf8').equals(Buffer.from(body))) {
    const before = text.slice(0, Math.max(0, firstDifference(text, body))).split('\n');
    faults.push({
      file,
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
      rule: 'utf-8',
      message: 'The file is not valid UTF-8 from here on',
      fix: 'Open it in the encoding it was written in and save it again as UTF-8',
    });
  }
  return { text, faults };
}

/** Index into `text` of the first character that the bytes do not hold. */
function firstDifference(text: string, bytes: Uint8Array): number {
  let offset = 0;
  for (let index = 0; index < text.length;) {
    const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
    const encoded = Buffer.from(character, 'utf8');
    if (!encoded.equals(Buffer.from(bytes.subarray(offset, offset + encoded.length)))) return index;
    offset += encoded.length;
    index += character.length;
  }
  return text.length;
}

export type Split = {
  frontmatter: string;
  /** Line of the file on which the frontmatter's text starts. */
  frontmatterLine: number;
  body: string;
  /** Line of the file on which the body starts. */
  bodyLine: number;
};

/** Cuts a file at its two `---` lines. */
export function split(text: string, file: string): { parts: Split; faults: Fault[] } {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const end =
    lines[0]?.trimEnd() === '---' ? lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---') : -1;
  if (end === -1) {
    const fault = {
      file,
      line: 1,
      column: 1,
      rule: 'frontmatter',
      message:
        lines[0]?.trimEnd() === '---' ? 'The frontmatter is never closed' : 'The file does not begin with frontmatter',
      fix: 'Put a line of three hyphens (---) before and after the fields at the top of the file',
    };
    return { parts: { frontmatter: '', frontmatterLine: 2, body: '', bodyLine: lines.length }, faults: [fault] };
  }
  return {
    parts: {
      frontmatter: lines.slice(1, end).join('\n'),
      frontmatterLine: 2,
      body: lines.slice(end + 1).join('\n'),
      bodyLine: end + 2,
    },
    faults: [],
  };
}
