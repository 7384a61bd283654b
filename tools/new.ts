/**
 * `npm run new -- study <id> --from <DOI …> [--from <registry number>]` and so on: writes the files of a record, filled with what Crossref, PubMed and
 * ClinicalTrials.gov know of it, with every field explained and gaps that `npm run check` names. Never overwrites.
 */
import { parseArgs } from 'node:util';
import { askWithin, hosts } from '../src/lookup/ask.ts';
import { identify } from '../src/lookup/identify.ts';
import { lookUpAll, type Lookup } from '../src/lookup/lookup.ts';
import { readSource } from '../src/source/files.ts';
import { get } from '../src/check/walk.ts';
import { scaffold, usage } from './scaffold.ts';
import { nothing } from '../src/scaffold/template.ts';

/** The hosts to ask; tests and readers behind a wall give others. */
export const hostsFrom = (env: NodeJS.ProcessEnv) => ({
  crossref: env['CROSSREF_URL'] ?? hosts.crossref,
  pubmed: env['PUBMED_URL'] ?? hosts.pubmed,
  trials: env['CLINICAL_TRIALS_URL'] ?? hosts.trials,
});

/** A record of the site with the same DOI, PubMed or registry number. */
export function sameSource(root: string, { paper, trial }: Lookup): string | undefined {
  const lower = (value: unknown): string => String(value).toLowerCase();
  const wanted = [paper?.doi, paper?.pmid].flatMap((value) => (value ? [lower(value)] : []));
  const number = paper ? undefined : trial?.number;
  return readSource(root).files.find(({ yaml }) => {
    const ids: unknown = get(yaml.value, 'ids');
    const registry: unknown = get(ids, 'registry');
    return (
      [get(ids, 'doi'), get(ids, 'pmid')].some((value) => value !== undefined && wanted.includes(lower(value))) ||
      (number !== undefined && Array.isArray(registry) && registry.includes(number))
    );
  })?.path;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { from: { type: 'string', multiple: true }, doi: { type: 'string' } },
  });
  const [kind = '', ...names] = positionals;
  const asked = [...(values.from ?? []), ...(values.doi ? [values.doi] : [])];
  const [name = ''] = names;
  const from = asked.length === 0 && kind === 'trial' && identify(name)?.kind === 'nct' ? [name] : asked;
  if (from.length > 0 && kind !== 'study' && kind !== 'trial') throw new Error(usage);
  const found =
    from.length === 0 ? nothing : await lookUpAll(from, { ask: askWithin(10_000), at: hostsFrom(process.env) });
  const same = sameSource(process.cwd(), found);
  const files = scaffold(process.cwd(), kind, names, found);
  for (const file of files) console.log(`Wrote ${file}`);
  if (found.answered.length > 0)
    console.log(`Filled from ${found.answered.join(', ')}. Compare what was filled with the source.`);
  for (const problem of found.problems) console.log(`Not filled: ${problem}.`);
  for (const { kind: notice } of found.paper?.notices ?? [])
    console.log(`Take care: a notice stands on this paper (${notice}).`);
  if (found.trial?.papers.length)
    console.log(`Papers that the registry names: PubMed ${found.trial.papers.join(', ')}.`);
  if (same) console.log(`Take care: ${same} is about the same source.`);
  console.log('Fill in what begins with TODO; `npm run check` names what is left.');
  if (kind === 'study') console.log(`\`npm run preview -- ${name}\` shows it as it will stand.`);
}

if (import.meta.main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
