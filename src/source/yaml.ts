/** YAML with positions. Anchors and aliases are refused: a few lines of them can expand without end. */
import { LineCounter, isMap, isNode, isPair, isScalar, isSeq, parseDocument, visit, type Document } from 'yaml';
import type { Fault } from './fault.ts';
import { formFaults, tooDeep } from './yaml-form.ts';
import { fullWidthFaults } from './yaml-full-width.ts';

/** Keys and indexes that lead to a value. */
export type Path = readonly (string | number)[];

export type Place = { line: number; column: number };

export type Yaml = {
  /** The parsed value; undefined when the text cannot be read. */
  value: unknown;
  /** Where the value at `path` stands; the nearest parent that exists otherwise. */
  at: (path: Path) => Place;
  /** Where the key of `path` stands. */
  atKey: (path: Path) => Place;
  /** Numerals below `path` whose last zeros a number would lose, such as `47.90`. */
  numerals: (path: Path) => string[];
};

const advice: Record<string, string> = {
  DUPLICATE_KEY: 'Keep one of the two and delete the other',
  TAB_AS_INDENT: 'Indent with spaces',
  BAD_INDENT: 'Line the key up with its neighbours',
};

/**
 * Reads YAML. `firstLine` is the line of the file on which the text starts, from 1.
 * Faults of form are returned, never thrown.
 */
export function readYaml(text: string, file: string, firstLine = 1): { yaml: Yaml; faults: Fault[] } {
  const lines = new LineCounter();
  const document = parse(text, lines);
  if (!document) return { yaml: unreadable(firstLine), faults: [{ file, line: firstLine, column: 1, ...tooDeep }] };
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const form = formFaults(document);
  // Behind groups without end the parser runs out of stack, at a place that differs from run to run.
  const deepFrom = form.find(({ message }) => message === tooDeep.message)?.offset ?? Infinity;
  const errors = [...document.errors, ...document.warnings].filter(
    ({ message, pos }) => pos[0] < deepFrom && !/call stack/.test(message),
  );
  // What a Chinese input method types in the place of YAML's signs explains all that follows from it.
  const typed = errors.length > 0 ? fullWidthFaults(text) : [];
  if (typed.length > 0)
    return {
      yaml: unreadable(firstLine),
      faults: typed.map(({ line, ...fault }) => ({ file, line: line + firstLine - 1, ...fault })),
    };
  const faults: Fault[] = errors.map((error) => ({
    file,
    ...place(error.pos[0]),
    rule: error.code === 'DUPLICATE_KEY' ? 'yaml-duplicate-key' : 'yaml',
    message: error.code === 'DUPLICATE_KEY' ? 'This key stands here twice' : `YAML cannot be read: ${error.message}`,
    fix: advice[error.code] ?? 'Put the value in quotes if it holds a colon, a # or a quote, and check the indentation',
  }));
  faults.push(...form.map(({ offset, ...fault }) => ({ file, ...place(offset), ...fault })));
  const readable = faults.every((fault) => fault.rule === 'yaml-duplicate-key' || fault.rule === 'yaml-anchor');
  return {
    yaml: {
      value: readable ? (document.toJS() ?? {}) : undefined,
      at: (path) => place(offsetOf(document, path)),
      atKey: (path) => place(offsetOf(document, path, true)),
      numerals: (path) => numeralsIn(document.getIn(path, true)),
    },
    faults,
  };
}

function numeralsIn(node: unknown): string[] {
  const found: string[] = [];
  if (isNode(node))
    visit(node, {
      Scalar(_, { value, source }) {
        if (typeof value === 'number' && source && /\.\d*0$/.test(source)) found.push(source);
      },
    });
  return found;
}

/** The document; undefined where it nests so deeply that the parser runs out of stack. */
function parse(text: string, lineCounter: LineCounter): Document | undefined {
  try {
    return parseDocument(text, { lineCounter, uniqueKeys: true, prettyErrors: false });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** What stands for a text that cannot be read. */
export function unreadable(line: number): Yaml {
  const place = (): Place => ({ line, column: 1 });
  return { value: undefined, at: place, atKey: place, numerals: () => [] };
}

/** Offset of the value (or key) at a path; of the nearest parent when the path leads nowhere. */
function offsetOf(document: Document, path: Path, key = false): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (!pair) break;
      const keyOffset = isNode(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
      node = pair.value;
      offset = key || !isNode(node) ? keyOffset : (node.range?.[0] ?? keyOffset);
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (!isNode(item)) break;
      node = item;
      offset = item.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}
