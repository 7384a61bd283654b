/** One way of reading MDX for the checker and for the pages, so that both see the same text. */
import { createProcessor, type ProcessorOptions } from '@mdx-js/mdx';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import { VFileMessage } from 'vfile-message';
import { inspect, type BodyFault, type Inspected } from './guard.ts';
import { beyondMeasure, tooDeep } from './limits.ts';
import { proseOf, type Block } from './prose.ts';

/**
 * `singleTilde: false`: else `3~6 个月，12~24` would be struck through.
 * `remark-cjk-friendly`: else `**……，**年` would keep its asterisks.
 */
export const remarkPlugins: NonNullable<ProcessorOptions['remarkPlugins']> = [
  [remarkGfm, { singleTilde: false }],
  remarkCjkFriendly,
];

const parser = createProcessor({ remarkPlugins });

export type BodyReading = Inspected & { blocks: Block[] };

const nothing = { references: [], paths: [], blocks: [] };

/** What a body holds, good and bad. A syntax error is a fault like the others; only the first one can be seen. */
export function inspectBody(body: string): BodyReading {
  const much = beyondMeasure(body);
  if (much) return { ...nothing, faults: [much] };
  try {
    const tree = parser.parse(body);
    return { ...inspect(tree), blocks: proseOf(tree) };
  } catch (error) {
    if (error instanceof RangeError) return { ...nothing, faults: [tooDeep(1)] };
    if (!(error instanceof VFileMessage)) throw error;
    return { ...nothing, faults: [syntaxFault(error, body)] };
  }
}

function syntaxFault(error: VFileMessage, body: string): BodyFault {
  const line = error.line ?? 1;
  const column = error.column ?? 1;
  const before = body.split('\n')[line - 1]?.slice(0, column) ?? '';
  const less = before.lastIndexOf('<');
  const place = less === -1 ? { line, column } : { line, column: less + 1 };
  const comment = before.slice(less).startsWith('<!');
  if (comment)
    return { ...place, rule: 'mdx-html', message: 'Comments cannot be placed in the text', fix: 'Delete it' };
  if (/Unexpected character `[“”‘’]`/.test(error.reason))
    return {
      ...place,
      rule: 'mdx-syntax',
      message: 'A tag has curly quotes',
      fix: 'Write straight ones, half-width: <Study id="sun-2017">',
    };
  const sign = /<\s*$|<[\d.\s=-]/.test(before.slice(less));
  return {
    ...place,
    rule: 'mdx-syntax',
    message: sign
      ? 'A bare `<` begins a tag and cannot be read'
      : `The text cannot be read: ${error.reason.replace(/ \(\d+:\d+-\d+:\d+\)/g, '')}`,
    fix: sign
      ? 'Write \\< or “less than”; for a P value, P \\< 0.05'
      : 'Close every tag that is opened; write \\< and \\{ for the signs themselves',
  };
}
