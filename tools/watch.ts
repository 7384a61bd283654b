/**
 * `npm run watch [-- --write <folder> | --issues]`: asks Crossref, PubMed and ClinicalTrials.gov what has happened to the
 * site's papers and trials, and what is new on its topics: notices, results, states, papers, with the lines to change. One file or one GitHub issue a finding.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { get, isMap, isString } from '../src/check/walk.ts';
import { askWithin, type Ask, type Hosts } from '../src/lookup/ask.ts';
import { readTrial } from '../src/lookup/clinical-trials.ts';
import { readCrossref } from '../src/lookup/crossref.ts';
import {
  noticesNew,
  papersNew,
  papersOnTopic,
  statesUnchanged,
  trialNews,
  type Finding,
  type Watched,
} from '../src/lookup/findings.ts';
import { encodeDoi } from '../src/lookup/lookup.ts';
import { readSearch } from '../src/lookup/pubmed.ts';
import { stateOf } from '../src/scaffold/lists.ts';
import { today } from '../src/evidence/today.ts';
import { readSource } from '../src/source/files.ts';
import { hostsFrom } from './new.ts';

const text = (value: unknown): string | undefined => (isString(value) ? value : undefined);
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const isNct = (value: unknown): value is string => isString(value) && /^NCT\d{8}$/.test(value);

/** Records and trials that can be asked for, and the PubMed numbers that the site holds. */
export function watchedOf(root: string): { watched: Watched[]; pmids: Set<string> } {
  const pmids = new Set<string>();
  const watched = readSource(root).files.flatMap((file): Watched[] => {
    const value: unknown = file.yaml.value;
    if (file.form === 'list')
      return file.kind === 'trials'
        ? [
            {
              file: file.path,
              id: file.name,
              nct: isNct(get(value, 'number')) ? file.name : undefined,
              milestones: [],
              state: text(get(value, 'status_group')),
              seen: text(get(value, 'seen')),
              hasResult: false,
            },
          ]
        : [];
    if (file.kind !== 'studies' || file.language !== 'en') return [];
    const pmid = get(value, 'ids', 'pmid');
    if (pmid !== undefined) pmids.add(String(pmid));
    return [
      {
        file: file.path,
        id: file.id,
        doi: text(get(value, 'ids', 'doi')),
        nct: list(get(value, 'ids', 'registry')).find(isNct),
        milestones: list(get(value, 'milestones')).map((item) => String(get(item, 'kind'))),
        hasResult: list(get(value, 'outcomes')).some((item) => isMap(item)),
      },
    ];
  });
  return { watched, pmids };
}

/** Pages with search words of their own: explainers, and conditions or cells of a vocabulary. */
export function topicsOf(root: string): { id: string; file: string; watch: string }[] {
  return readSource(root).files.flatMap((file) => {
    const isTopic = file.form === 'record' && file.kind === 'topics' && file.language === 'en';
    const items = isTopic
      ? [file.yaml.value]
      : file.form === 'list' && file.kind === 'vocabulary'
        ? list(file.yaml.value)
        : [];
    return items.flatMap((item) => {
      const [id, watch] = [get(item, 'id'), get(item, 'watch')];
      return isString(id) && isString(watch) ? [{ id, file: file.path, watch }] : [];
    });
  });
}

type Asking = {
  ask: Ask;
  at: Hosts;
  pause: number;
  /** The day of the asking. */ today: string;
  /** How many days back new papers are looked for. */ days?: number;
};

/** Everything that is new. What could not be asked is told and does not stop the rest. */
export async function findNews(
  root: string,
  { ask, at, pause, today, days = 9 }: Asking,
): Promise<{ findings: Finding[]; problems: string[] }> {
  const { watched, pmids } = watchedOf(root);
  const findings = new Map<string, Finding>();
  const problems: string[] = [];
  const same: Watched[] = [];
  const answerTo = async <T>(url: string, read: (json: unknown) => T | undefined): Promise<T | undefined> => {
    const answer = await ask(url);
    if (pause > 0) await new Promise((done) => setTimeout(done, pause));
    if ('problem' in answer) problems.push(`${url}: ${answer.problem}`);
    return 'json' in answer ? read(answer.json) : undefined;
  };
  const searchFor = (term: string): string =>
    `${at.pubmed}/esearch.fcgi?db=pubmed&retmode=json&term=${encodeURIComponent(term)}`;
  const add = (news: readonly Finding[]): void => news.forEach((finding) => findings.set(finding.key, finding));
  for (const record of watched) {
    const { doi, nct, state } = record;
    if (doi !== undefined) {
      const paper = await answerTo(`${at.crossref}/works/${encodeDoi(doi)}`, readCrossref);
      if (paper) add(noticesNew(record, doi, paper.notices, today));
    }
    if (nct !== undefined) {
      const trial = await answerTo(`${at.trials}/studies/${nct}`, readTrial);
      const papers = await answerTo(searchFor(`${nct}[si]`), readSearch);
      if (trial) add(trialNews(record, trial, { stateOf, today }));
      add(papersNew(record, nct, [...(papers ?? []), ...(trial?.papers ?? [])], pmids));
      if (trial && state !== undefined && state === stateOf(trial.status)) same.push(record);
    }
  }
  for (const page of topicsOf(root)) {
    const papers = await answerTo(`${searchFor(page.watch)}&datetype=edat&reldate=${days}&retmax=40`, readSearch);
    add(papersOnTopic(page, papers ?? [], pmids));
  }
  add(statesUnchanged(same, today));
  return { findings: [...findings.values()], problems };
}

const mark = (key: string): string => `finding-key: ${key}`;

/** One issue a finding, with GitHub's own program; a finding that was told once is not told again. */
function openIssue({ key, title, body }: Finding): void {
  const gh = (args: string[]) => spawnSync('gh', args, { encoding: 'utf8' });
  const known = gh(['issue', 'list', '--state', 'all', '--search', `"${mark(key)}" in:body`, '--json', 'number']);
  if (known.status !== 0) throw new Error(`gh: ${known.stderr}`);
  if (known.stdout.trim() !== '[]') return;
  gh(['label', 'create', 'finding', '--force', '--description', 'Found by the weekly watch']);
  const made = gh(['issue', 'create', '--title', title, '--label', 'finding', '--body', `${body}\n\n${mark(key)}`]);
  if (made.status !== 0) throw new Error(`gh: ${made.stderr}`);
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { write: { type: 'string' }, issues: { type: 'boolean' } } });
  const { findings, problems } = await findNews(process.cwd(), {
    ask: askWithin(15_000),
    at: hostsFrom(process.env),
    pause: 400,
    today: today(),
  });
  for (const finding of findings) {
    const { key, title, body } = finding;
    if (values.issues) openIssue(finding);
    else if (values.write) {
      mkdirSync(values.write, { recursive: true });
      const file = join(values.write, `${key}.md`);
      if (!existsSync(file)) writeFileSync(file, `# ${title}\n\n${body}\n\n${mark(key)}\n`);
    } else console.log(`${title}\n  ${body.replaceAll('\n', '\n  ')}`);
  }
  for (const problem of problems) console.error(`Not asked: ${problem}`);
  console.log(`${findings.length} findings; ${problems.length} questions without an answer`);
}
