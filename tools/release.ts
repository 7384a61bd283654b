/**
 * `node tools/release.ts edition`: lays out the data of the built site as an edition that can be cited, for the workflow
 * that releases it: the files, their licence, and how to cite them with version and day. Prints `version=…`.
 */
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { edition } from '../src/outputs/edition.ts';

/** Fills `folder` from a built site and gives back the edition's version. */
export function writeEdition(dist: string, folder: string): string {
  const data = join(dist, 'data');
  const { version, created, how_to_cite } = z
    .object(edition.shape)
    .parse(JSON.parse(readFileSync(join(data, 'studies.json'), 'utf8')));
  mkdirSync(folder, { recursive: true });
  const tables = readdirSync(data).filter((name) => /\.(json|csv)$/.test(name));
  for (const name of [...tables, 'schema']) cpSync(join(data, name), join(folder, name), { recursive: true });
  cpSync('LICENSE-CONTENT.md', join(folder, 'LICENSE.md'));
  const citation = readFileSync('CITATION.cff', 'utf8').trimEnd();
  writeFileSync(join(folder, 'CITATION.cff'), `${citation}\nversion: '${version}'\ndate-released: '${created}'\n`);
  writeFileSync(join(folder, 'how-to-cite.txt'), `${how_to_cite}\n`);
  return version;
}

if (import.meta.main) console.log(`version=${writeEdition('dist', process.argv[2] ?? 'edition')}`);
