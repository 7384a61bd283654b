/** Content for tests: a small good site, with the project's own vocabulary, that a test may break. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const lists = [
  'vocabulary',
  'search',
  'site.yaml',
  'measures.yaml',
  'glossary.yaml',
  'redirects.yaml',
  'script-variants.yaml',
];

/** One change of a file: a text put in the place of another, or whole bytes. */
export type Edit = { file: string; find?: string; put?: string; hex?: string; remove?: boolean };

/** A copy of the good content in a temporary folder, with edits made. `clear` removes it. */
export function contentWith(edits: readonly Edit[]): { root: string; clear: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'digest-'));
  cpSync('tests/good', root, { recursive: true });
  for (const list of lists) cpSync(join('content', list), join(root, 'content', list), { recursive: true });
  for (const edit of edits) apply(root, edit);
  return { root, clear: () => rmSync(root, { recursive: true, force: true }) };
}

function apply(root: string, { file, find, put = '', hex, remove }: Edit): void {
  const path = join(root, file);
  if (remove) return rmSync(path, { recursive: true });
  if (hex !== undefined)
    return writeFileSync(
      path,
      Buffer.concat([Buffer.from(hex, 'hex'), find === '' ? readFileSync(path) : Buffer.alloc(0)]),
    );
  if (find === undefined) {
    cpSync(join(root, 'content/redirects.yaml'), path);
    return writeFileSync(path, put);
  }
  const text = readFileSync(path, 'utf8');
  if (!text.includes(find)) throw new Error(`${file} does not hold: ${find}`);
  writeFileSync(
    path,
    text.replace(find, () => put),
  );
}
