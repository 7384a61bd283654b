/** The body of a record as it reads, once for all rules. */
import { inspectBody, type BodyReading } from '../mdx/parse.ts';
import type { RecordFile } from '../source/files.ts';

const read = new WeakMap<RecordFile, BodyReading>();

export function bodyOf(file: RecordFile): BodyReading {
  const reading = read.get(file) ?? inspectBody(file.body);
  read.set(file, reading);
  return reading;
}
