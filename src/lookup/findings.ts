/** What has happened to a paper or trial since its record was written. Pure: answers in, findings out. */
import type { FoundPaper, FoundTrial } from './found.ts';
import { eventLines, seenLines, stateLines } from './proposals.ts';

export type Finding = {
  /** The same finding has the same key, so that it is told once. */ key: string;
  title: string;
  body: string;
};

/** What the site knows of a record or trial. */
export type Watched = {
  /** Path of the file that would change. */
  file: string;
  id: string;
  doi?: string | undefined;
  /** Registry number at ClinicalTrials.gov. */
  nct?: string | undefined;
  /** Kinds of milestone that stand there. */
  milestones: readonly string[];
  /** State of a trial as it is written, and the day on which it was seen. */
  state?: string | undefined;
  seen?: string | undefined;
  /** Whether a result stands on the site. */
  hasResult: boolean;
};

const closing = (file: string): string =>
  `\n\nFile: \`${file}\`. Read the source before anything is changed; this was found by a program.`;

/** Notices on the paper of `doi` that the record does not carry. `today` is the day that the proposed lines name. */
export function noticesNew(
  { id, file, milestones }: Watched,
  doi: string,
  notices: FoundPaper['notices'],
  today: string,
): Finding[] {
  return notices
    .filter(({ kind }) => !milestones.includes(kind))
    .map(({ kind, date, doi: notice }) => ({
      key: `${id}-${kind}-${date ?? 'undated'}`,
      title: `${id}: a notice stands on the paper (${kind})`,
      body: `Crossref (publishers and Retraction Watch) lists “${kind}”${date ? ` of ${date}` : ''} for https://doi.org/${doi}.${notice ? ` Notice: https://doi.org/${notice}` : ''}${eventLines(file, { kind, date: date ?? 'TODO', url: `https://doi.org/${notice ?? doi}` }, today)}${closing(file)}`,
    }));
}

/** A state that changed, results that were posted. `stateOf` names the registry's states as the site does. */
export function trialNews(
  watched: Watched,
  trial: FoundTrial,
  { stateOf, today }: { stateOf: (status: string) => string | undefined; today: string },
): Finding[] {
  const { id, file, state, hasResult, milestones } = watched;
  const { status } = trial;
  const now = status && stateOf(status);
  const page = `https://clinicaltrials.gov/study/${trial.number}`;
  return [
    ...(state !== undefined && now && now !== state
      ? [
          {
            key: `${id}-state-${now}`,
            title: `${id}: ${state} → ${now}`,
            body: `The registry says ${status}: ${page}${stateLines(file, state, now, today)}${closing(file)}`,
          },
        ]
      : []),
    ...(trial.resultsPosted && !hasResult && !milestones.includes('topline')
      ? [
          {
            key: `${id}-results-${trial.resultsPosted}`,
            title: `${id}: results were posted`,
            body: `Posted on ${trial.resultsPosted}: ${page}?tab=results${file.endsWith('.mdx') ? eventLines(file, { kind: 'topline', date: trial.resultsPosted, url: `${page}?tab=results` }, today) : ''}${closing(file)}`,
          },
        ]
      : []),
  ];
}

/** Papers that name the trial `nct` and are on no record. */
export const papersNew = (
  { id, file }: Watched,
  nct: string,
  pmids: readonly string[],
  known: ReadonlySet<string>,
): Finding[] =>
  pmids
    .filter((pmid) => !known.has(pmid))
    .map((pmid) => ({
      key: `${id}-pmid-${pmid}`,
      title: `${id}: a paper that we do not hold`,
      body: `PubMed lists https://pubmed.ncbi.nlm.nih.gov/${pmid}/ for ${nct}. Add it: \`npm run new -- study <id> --from ${pmid}\`${closing(file)}`,
    }));

/** Trials whose state is the one that is written: one finding a month, with the days to be written. */
export const statesUnchanged = (trials: readonly Watched[], today: string): Finding[] =>
  trials.length === 0
    ? []
    : [
        {
          key: `trials-seen-${today.slice(0, 7)}`,
          title: `${trials.length} trials stand in the registry as they do here`,
          body: `Asked on ${today}. Once you have looked yourself:\n\n${seenLines(trials, today)}`,
        },
      ];

/** New papers that the search words of a page find; one finding a page. */
export function papersOnTopic(
  page: { id: string; file: string; watch: string },
  pmids: readonly string[],
  known: ReadonlySet<string>,
): Finding[] {
  const unknown = pmids.filter((pmid) => !known.has(pmid));
  const newest = unknown.toSorted((a, b) => Number(b) - Number(a))[0];
  if (newest === undefined) return [];
  const lines = unknown.map(
    (pmid) => `- https://pubmed.ncbi.nlm.nih.gov/${pmid}/ (\`npm run new -- study <id> --from ${pmid}\`)`,
  );
  return [
    {
      key: `topic-${page.id}-pmid-${newest}`,
      title: `${page.id}: ${unknown.length} new in PubMed`,
      body: `For \`${page.watch}\`:\n\n${lines.join('\n')}\n\nAdd what was tried on people or gathers such trials; leave the rest.${closing(page.file)}`,
    },
  ];
}
