/** What has happened to a paper or trial since its record was written. Pure: answers in, findings out. */
import type { FoundPaper, FoundTrial } from './found.ts';

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
  /** State of a trial as it is written. */
  state?: string | undefined;
  /** Whether a result stands on the site. */
  hasResult: boolean;
};

const closing = (file: string): string =>
  `\n\nFile: \`${file}\`. Read the source before anything is changed; this was found by a program.`;

/** Notices on a paper that the record does not carry. */
export function noticesNew({ id, file, milestones }: Watched, { notices, doi }: FoundPaper): Finding[] {
  return notices
    .filter(({ kind }) => !milestones.includes(kind))
    .map(({ kind, date, doi: notice }) => ({
      key: `${id}-${kind}-${date ?? 'undated'}`,
      title: `${id}: a notice stands on the paper (${kind})`,
      body: `Crossref (publishers and Retraction Watch) lists “${kind}”${date ? ` of ${date}` : ''} for https://doi.org/${doi ?? ''}.${notice ? ` Notice: https://doi.org/${notice}` : ''}${closing(file)}`,
    }));
}

/** A state that changed, results that were posted. `stateOf` names the registry's states as the site does. */
export function trialNews(
  watched: Watched,
  trial: FoundTrial,
  stateOf: (status: string | undefined) => string | undefined,
): Finding[] {
  const { id, file, state, hasResult, milestones } = watched;
  const now = stateOf(trial.status);
  const page = `https://clinicaltrials.gov/study/${trial.number}`;
  return [
    ...(state !== undefined && now !== undefined && now !== state
      ? [
          {
            key: `${id}-state-${now}`,
            title: `${id}: ${state} → ${now}`,
            body: `The registry says ${trial.status ?? ''}: ${page}${closing(file)}`,
          },
        ]
      : []),
    ...(trial.resultsPosted && !hasResult && !milestones.includes('topline')
      ? [
          {
            key: `${id}-results-${trial.resultsPosted}`,
            title: `${id}: results were posted`,
            body: `Posted on ${trial.resultsPosted}: ${page}?tab=results${closing(file)}`,
          },
        ]
      : []),
  ];
}

/** Papers that name the trial and are on no record. */
export const papersNew = (
  { id, file, nct }: Watched,
  pmids: readonly string[],
  known: ReadonlySet<string>,
): Finding[] =>
  pmids
    .filter((pmid) => !known.has(pmid))
    .map((pmid) => ({
      key: `${id}-pmid-${pmid}`,
      title: `${id}: a paper that we do not hold`,
      body: `PubMed lists https://pubmed.ncbi.nlm.nih.gov/${pmid}/ for ${nct ?? ''}. Add it: \`npm run new -- study <id> --from ${pmid}\`${closing(file)}`,
    }));
