/**
 * `npm run new -- study <id> [--doi 10.…]`, `… entry <article> <id>`, `… topic <id>`: writes both language
 * files of a record with every field explained and gaps that `npm run check` names. Never overwrites.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { today } from '../src/evidence/today.ts';
import { id as idSchema } from '../src/schema/fields.ts';
import { entryTemplate } from './templates/entry.ts';
import { studyTemplate } from './templates/study.ts';
import type { Blank, Template } from './templates/template.ts';
import { topicTemplate } from './templates/topic.ts';

const usage = `Usage:
  npm run new -- study <id> [--doi 10.1000/xyz]
  npm run new -- entry <article> <id>
  npm run new -- topic <id>
An id has lower-case letters, digits and hyphens: sun-2017`;

const kinds: Record<string, { template: Template; folder: (blank: Blank) => string; names: number }> = {
  study: { template: studyTemplate, folder: ({ id }) => `content/studies/${id}`, names: 1 },
  entry: { template: entryTemplate, folder: ({ article, id }) => `content/entries/${article}/${id}`, names: 2 },
  topic: { template: topicTemplate, folder: ({ id }) => `content/topics/${id}`, names: 1 },
};

/** Writes the two files below `root`; returns their paths. Throws with words for the editor when it cannot. */
export function scaffold(root: string, kindName: string, names: readonly string[], doi = ''): string[] {
  const kind = kinds[kindName];
  if (!kind || names.length !== kind.names) throw new Error(usage);
  const wrong = names.find((name) => !idSchema.safeParse(name).success);
  if (wrong !== undefined) throw new Error(`\`${wrong}\` is not an id.\n${usage}`);
  const day = today();
  const blank: Blank = {
    id: names.at(-1) ?? '',
    article: names[0] ?? '',
    doi,
    today: day,
    recheck: halfAYearAfter(day),
  };
  const folder = kind.folder(blank);
  if (existsSync(join(root, folder)))
    throw new Error(`${folder} exists already and was left as it is. Choose another id, or edit the files there.`);
  mkdirSync(join(root, folder), { recursive: true });
  return Object.entries(kind.template(blank)).map(([language, text]) => {
    const file = `${folder}/${language}.mdx`;
    writeFileSync(join(root, file), text, { flag: 'wx' });
    return file;
  });
}

function halfAYearAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + 6);
  return date.toISOString().slice(0, 10);
}

if (import.meta.main) {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { doi: { type: 'string' } } });
    const [kind = '', ...names] = positionals;
    for (const file of scaffold(process.cwd(), kind, names, values.doi)) console.log(`Wrote ${file}`);
    console.log('Fill in what begins with TODO; `npm run check` names what is left.');
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
