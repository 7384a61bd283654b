/** From the bytes of a file to its text, and from the text to frontmatter and body. */
import type { Fault } from './fault.ts';

/** Decodes UTF-8 strictly and refuses a byte order mark, naming the place of the first bad byte. */
export function decode(bytes: Uint8Array, file: string): { text: string; faults: Fault[]; readable: boolean } {
  const other = otherEncoding(bytes);
  if (other !== undefined) {
    const fault = {
      file,
      line: 1,
      column: 1,
      rule: 'utf-8',
      message: `The file is ${other}`,
      fix: 'Save it again as UTF-8',
    };
    return { text: '', faults: [fault], readable: false };
  }
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
  return { text, faults, readable: true };
}

/** What a file is that is plainly no UTF-8; read as such it would give a fault a letter. */
function otherEncoding(bytes: Uint8Array): string | undefined {
  const [first = 0, second = 0] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'written in UTF-16';
  return bytes.includes(0) ? 'no text: it holds the byte 0' : undefined;
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

const isRule = (line: string | undefined): boolean => line?.trimEnd() === '---';
/** A line as frontmatter has them: `key: value` or `key:` at the margin. */
const isField = (line: string): boolean => /^[a-z_]+:( |$)/.test(line);

/** Cuts a file at its two `---` lines. */
export function split(text: string, file: string): { parts: Split; faults: Fault[] } {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const end = isRule(lines[0]) ? lines.findIndex((line, index) => index > 0 && isRule(line)) : -1;
  const fault = (line: number, message: string, fix: string): { parts: Split; faults: Fault[] } => ({
    parts: { frontmatter: '', frontmatterLine: 2, body: '', bodyLine: lines.length },
    faults: [{ file, line, column: 1, rule: 'frontmatter', message, fix }],
  });
  if (end === -1)
    return fault(
      1,
      isRule(lines[0]) ? 'The frontmatter is never closed' : 'The file does not begin with frontmatter',
      'Put a line of three hyphens (---) before and after the fields at the top of the file',
    );
  const again = lines.findIndex((line, index) => index > end && isRule(line));
  const between = lines.slice(end + 1, again).filter((line) => line !== '');
  const [next] = between;
  if (again !== -1 && (next === undefined || isField(next) || between.some((line) => /^ +[a-z_]+: /.test(line))))
    return fault(
      end + 1,
      'This line of three hyphens closes the frontmatter, and more fields follow it',
      'Delete it; only the line above the first field and the one below the last field stay',
    );
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
