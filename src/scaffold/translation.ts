/** A translation that is still to be written: every word of the English file as a gap, under the same keys. */
import { jsonSchemaOf } from '../schema/describe.ts';
import { fileSchema, type RecordKind } from '../source/kinds.ts';
import { isMap } from '../check/walk.ts';
import { document, gap, lines, type Tree, type Value } from './write.ts';

const longest = 90;
const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

/** The same shape with gaps in the place of texts. */
function gaps(value: unknown): Value {
  if (Array.isArray(value)) return value.map(gaps);
  if (isMap(value))
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, gaps(item)])) satisfies Tree;
  return gap(shortened(String(value)));
}

/** The text of zh-hans.mdx for English words. */
export const translationOf = (kind: RecordKind, id: string, words: unknown): string =>
  document(
    lines(jsonSchemaOf(fileSchema(kind, 'zh-hans')), { id, words: gaps(words) }, () => [], { notes: false }),
    'TODO: 正文，与英文说的一样，但像母语编辑写的那样写',
  );
