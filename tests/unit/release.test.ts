/** An edition that can be cited: what goes into it, and the metadata from which others take it. */
import { mkdtempSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { editionOf } from '../../src/outputs/edition.ts';
import { writeEdition } from '../../tools/release.ts';

const root = mkdtempSync(join(tmpdir(), 'digest-release-'));
afterAll(() => rmSync(root, { recursive: true }));

const words = z.string().min(1);
const day = z.string().regex(/^\d{4}-(0[1-9]|1[012])-(0[1-9]|[12]\d|3[01])$/);
/** What version 1.2.0 of the Citation File Format asks of the keys that we use, and no other key. */
const citationFile = z.strictObject({
  'cff-version': z.literal('1.2.0'),
  title: words,
  message: words,
  type: z.enum(['software', 'dataset']),
  abstract: words,
  keywords: z.array(words).min(1),
  license: z.literal('CC-BY-4.0'),
  authors: z.array(z.strictObject({ name: words })).min(1),
  version: words.optional(),
  'date-released': day.optional(),
});
/** The same for the metadata of a deposit at Zenodo. */
const deposit = z.strictObject({
  title: words,
  description: words,
  upload_type: z.literal('dataset'),
  access_right: z.literal('open'),
  license: z.literal('CC-BY-4.0'),
  creators: z.array(z.strictObject({ name: words })).min(1),
  keywords: z.array(words).min(1),
});
const citation = citationFile.parse(parse(readFileSync('CITATION.cff', 'utf8')));

describe('metadata', () => {
  it('of the citation file and of the deposit are valid and say the same', () => {
    const zenodo = deposit.parse(JSON.parse(readFileSync('.zenodo.json', 'utf8')));
    expect(zenodo.title).toBe(citation.title);
    expect(zenodo.license).toBe(citation.license);
    expect(zenodo.creators).toEqual(citation.authors);
    expect(zenodo.keywords).toEqual(citation.keywords);
  });
});

describe('an edition', () => {
  const data = join(root, 'dist/data');
  mkdirSync(join(data, 'schema'), { recursive: true });
  mkdirSync(join(data, 'search'));
  const told = editionOf('2026-11-28', 'https://example.org/en/data/');
  writeFileSync(join(data, 'studies.json'), JSON.stringify({ ...told, studies: [] }));
  for (const file of ['claims.csv', 'datapackage.json', 'schema/studies.json', 'search/names.json'])
    writeFileSync(join(data, file), '{}');

  it('holds the data with their schemas, the licence, and how to cite it; nothing that only the site needs', () => {
    const folder = join(root, 'edition');
    expect(writeEdition(join(root, 'dist'), folder)).toBe('2026.11.28');
    expect(readdirSync(folder).toSorted()).toEqual([
      'CITATION.cff',
      'LICENSE.md',
      'claims.csv',
      'datapackage.json',
      'how-to-cite.txt',
      'schema',
      'studies.json',
    ]);
    const dated = citationFile.parse(parse(readFileSync(join(folder, 'CITATION.cff'), 'utf8')));
    expect(dated).toEqual({ ...citation, version: '2026.11.28', 'date-released': '2026-11-28' });
    expect(readFileSync(join(folder, 'how-to-cite.txt'), 'utf8')).toContain('edition 2026.11.28');
  });
  it('of a site that does not say its edition is none', () => {
    writeFileSync(join(data, 'studies.json'), '{"studies":[]}');
    expect(() => writeEdition(join(root, 'dist'), join(root, 'none'))).toThrow('version');
  });
});
