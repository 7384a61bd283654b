/** Text that no parser is given: it nests so deeply, or is so long, that reading it would not end. */
import { deepestText } from '../source/limits.ts';
import type { BodyFault } from './guard.ts';

const longestLine = 20_000;
const mostTags = 2_000;

/** The first thing about a body that is beyond measure. */
export function beyondMeasure(body: string): BodyFault | undefined {
  const lines = body.split('\n');
  const deep = lines.findIndex((line) => depthOf(line) > deepestText);
  if (deep !== -1) return tooDeep(deep + 1);
  const long = lines.findIndex((line) => line.length > longestLine);
  const much = long !== -1 ? long : (body.match(/</g)?.length ?? 0) > mostTags ? 0 : -1;
  return much === -1
    ? undefined
    : {
        line: much + 1,
        column: 1,
        rule: 'size',
        message: 'This is more than one page can hold',
        fix: 'Shorten it, and part it into paragraphs',
      };
}

export const tooDeep = (line: number): BodyFault => ({
  line,
  column: 1,
  rule: 'size',
  message: `More than ${deepestText} quotations, lists or tags stand within each other here`,
  fix: 'Write plain paragraphs',
});

/** Quotations and lists that a line opens or continues, by its signs and its indent. */
function depthOf(line: string): number {
  const opening = /^(?:\s*(?:>|[-*+](?=\s)|\d{1,9}[.)](?=\s)))*\s*/.exec(line)?.[0] ?? '';
  const signs = opening.match(/>|[-*+]|\d+[.)]/g)?.length ?? 0;
  const indent = /^ */.exec(line)?.[0].length ?? 0;
  const inline = line.match(/[[*_~`]{40,}/) ? Infinity : 0;
  return Math.max(signs, indent / 6, inline);
}
