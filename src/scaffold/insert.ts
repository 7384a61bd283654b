/** Puts an item into YAML that a person wrote, without touching a letter of the rest. */
import { isCollection, isMap, isNode, isPair, isScalar, isSeq, parseDocument } from 'yaml';

/** The text with `block` as the last item of the list or group at `path`; undefined when there is none. */
export function insertAt(text: string, path: readonly string[], block: string): string | undefined {
  const document = parseDocument(text);
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isCollection(node) || !node.range) return undefined;
  const last = node.items.at(-1);
  if (node.flow && last === undefined) {
    const [start, end] = node.range;
    return `${text.slice(0, start).trimEnd()}\n${indented(block, 2 * path.length)}${text.slice(end)}`;
  }
  if (node.flow || last === undefined) return undefined;
  // Behind the last value: what comes after it in the file are blank lines and notes that belong to the next field.
  const value = isPair(last) ? (isNode(last.value) ? last.value : last.key) : last;
  const end = isNode(value) ? lastOffset(value) : node.range[1];
  const lineEnd = text.indexOf('\n', end);
  const at = lineEnd === -1 ? text.length : lineEnd;
  const column = columnOf(text, node);
  return `${text.slice(0, at)}\n${indented(block, column)}${text.slice(at)}`;
}

/** Where the last letter of a value stands; a block's own range may take in the lines behind it. */
function lastOffset(node: unknown): number {
  if (isMap(node) && !node.flow) {
    const value = node.items.at(-1)?.value;
    if (value) return lastOffset(value);
  }
  if (isSeq(node) && !node.flow && node.items.length > 0) return lastOffset(node.items.at(-1));
  if (!isNode(node) || !node.range) return 0;
  return isScalar(node) && node.type?.startsWith('BLOCK') ? node.range[1] - 1 : node.range[1];
}

/** How far the items of a block stand in. */
function columnOf(text: string, node: { range?: readonly number[] | null | undefined }): number {
  const start = node.range?.[0] ?? 0;
  return start - (text.lastIndexOf('\n', start - 1) + 1);
}

const indented = (block: string, by: number): string =>
  block
    .split('\n')
    .map((line) => (line === '' ? line : ' '.repeat(by) + line))
    .join('\n');
