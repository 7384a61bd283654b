/** What was learned of warning signs in one language: learned anew only where passages, texts or the way of learning changed. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from '../../catalog/catalog.ts';
import type { ReadingLanguage } from '../signs/features.ts';
import type { LearnedSigns } from '../signs/model.ts';
import { learnSigns } from './learn/learn-signs.ts';
import { pairsFor } from './simplify.ts';

/** How passages are read and learned from; what was kept is no good once one of these changes. */
const ways = ['src/told/*.ts', 'src/told/signs/*.ts', 'src/told/build/learn/*.ts'];

export function learnedSigns({ signs, passages, texts }: Catalog, language: ReadingLanguage): LearnedSigns {
  const taught = {
    signs: signs.map(({ id }) => id),
    passages: passages.map(({ text, signs: held, signs_ok }) => ({ text, signs: held, signs_ok })),
    texts: texts.map(({ text, kind, from, at, signs: held, signs_ok }) => ({
      text,
      kind,
      from,
      at,
      signs: held,
      signs_ok,
    })),
  };
  const hash = createHash('sha256').update(JSON.stringify([language, taught]));
  for (const file of globSync(ways).toSorted()) hash.update(readFileSync(file));
  const folder = join(process.env['CACHE_DIR'] ?? '.cache', 'signs');
  const kept = join(folder, `${hash.digest('hex')}.json`);
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8'));
  const all = [...taught.passages, ...taught.texts].map(({ text }) => text).join('\n');
  const learned = learnSigns({ ...taught, pairs: pairsFor(all) }, language);
  mkdirSync(folder, { recursive: true });
  // Whole or not at all, since others may be reading.
  writeFileSync(`${kept}.${process.pid}`, JSON.stringify(learned));
  renameSync(`${kept}.${process.pid}`, kept);
  return learned;
}
