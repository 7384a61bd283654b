/** The words of a body as a reader sees them, block by block: without mark-up, with entities read. */
import type { Nodes, Root } from 'mdast';

/** A place in the body, from 1. */
export type Place = { line: number; column: number };

/** A paragraph, a heading or a cell of a table. */
export type Block = { text: string; placeOf: (index: number) => Place };

type Piece = Place & { from: number };
type Container = { type: string; children: Nodes[] };

const isContainer = (node: { type: string }): node is Container => 'children' in node && Array.isArray(node.children);
/** What holds words and no further blocks. */
const blocks = new Set(['paragraph', 'heading', 'tableCell']);

/** Every block, in order. */
export function proseOf(tree: Root): Block[] {
  const found: Block[] = [];
  const walk = (node: Nodes): void => {
    if (blocks.has(node.type)) found.push(blockOf(node));
    else if (isContainer(node)) node.children.forEach(walk);
  };
  walk(tree);
  return found;
}

function blockOf(node: Nodes): Block {
  const pieces: Piece[] = [];
  let text = '';
  const collect = (inner: Nodes): void => {
    if (isContainer(inner)) return inner.children.forEach(collect);
    if (inner.type === 'break') text += '\n';
    if (inner.type !== 'text' && inner.type !== 'inlineCode') return;
    const { line, column } = inner.position?.start ?? { line: 1, column: 1 };
    pieces.push({ from: text.length, line, column });
    text += inner.value;
  };
  collect(node);
  const placeOf = (index: number): Place => {
    const { from, line, column } = pieces.findLast((piece) => piece.from <= index) ?? { from: 0, line: 1, column: 1 };
    const lines = text.slice(from, index).split('\n');
    const last = lines.at(-1)?.length ?? 0;
    return lines.length === 1 ? { line, column: column + last } : { line: line + lines.length - 1, column: last + 1 };
  };
  return { text, placeOf };
}
