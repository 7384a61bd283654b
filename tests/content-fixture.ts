/** Content for tests: a small good site, with the project's own vocabulary, that a test may break. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { neededLists } from '../src/source/where.ts';

/** Lists that name records of the site or each other, of which the good content has none. */
const emptied: readonly string[] = [
  'names.yaml',
  'natural-course.yaml',
  'products.yaml',
  'check-exceptions.yaml',
  'search/questions.yaml',
  'search/not-here.yaml',
];

/** One change of a file: a text put in the place of another (as often as `repeat` says), a copy, a link, or whole bytes. */
export type Edit = {
  file: string;
  find?: string;
  put?: string;
  repeat?: number;
  copy?: string;
  link?: string;
  hex?: string;
  remove?: boolean;
};

/** A copy of the good content in a temporary folder, with edits made. `clear` removes it. */
export function contentWith(edits: readonly Edit[]): { root: string; clear: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'digest-'));
  cpSync('tests/good', root, { recursive: true });
  for (const list of neededLists) {
    mkdirSync(dirname(join(root, 'content', list)), { recursive: true });
    if (emptied.includes(list) || list.startsWith('signs/')) writeFileSync(join(root, 'content', list), '[]\n');
    else cpSync(join('content', list), join(root, 'content', list));
  }
  restOnGood(join(root, 'content/vocabulary/conditions.yaml'));
  for (const edit of edits) apply(root, edit);
  return { root, clear: () => rmSync(root, { recursive: true, force: true }) };
}

/** Short answers rest on studies of the project, which the good content has not. */
const restOnGood = (conditions: string): void =>
  writeFileSync(conditions, readFileSync(conditions, 'utf8').replace(/^( *rests_on: ).*/gm, '$1good-2024'));

function apply(root: string, { file, find, put = '', repeat = 1, copy, link, hex, remove }: Edit): void {
  const path = join(root, file);
  if (remove) return rmSync(path, { recursive: true });
  mkdirSync(dirname(path), { recursive: true });
  if (copy !== undefined) return cpSync(join(root, copy), path, { recursive: true });
  if (link !== undefined) {
    rmSync(path, { force: true });
    return symlinkSync(link, path);
  }
  if (hex !== undefined)
    return writeFileSync(
      path,
      Buffer.concat([Buffer.from(hex, 'hex'), find === '' ? readFileSync(path) : Buffer.alloc(0)]),
    );
  const words = put.repeat(repeat);
  if (find === undefined) return writeFileSync(path, words);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(find)) throw new Error(`${file} does not hold: ${find}`);
  writeFileSync(
    path,
    text.replace(find, () => words),
  );
}
