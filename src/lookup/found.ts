/** What was found out about a paper or a trial, in the words of our fields. */
import type { StudyFacts } from '../schema/study.ts';

export type FoundTrial = {
  number: string;
  title?: string | undefined;
  design?: string | undefined;
  blinding?: StudyFacts['blinding_level'] | undefined;
  phase?: StudyFacts['phase'];
  /** People: planned, or those who came, as the registry says. */
  people?: { count: number; kind: 'planned' | 'actual' } | undefined;
  /** Names of the groups, each with its kind. */
  arms: string[];
  goals: string[];
  registered?: string | undefined;
  start?: { date: string; expected: boolean } | undefined;
  end?: { date: string; expected: boolean } | undefined;
  resultsPosted?: string | undefined;
  status?: string | undefined;
  sponsor?: string | undefined;
  ages: { min?: number | undefined; max?: number | undefined };
  countries: string[];
  places: string[];
  otherNumbers: string[];
  /** PubMed numbers of papers that the registry counts as results. */
  papers: string[];
};

/** A later notice on a paper. */
export type FoundNotice = {
  kind: 'retracted' | 'corrected' | 'expression-of-concern';
  date?: string | undefined;
  doi?: string | undefined;
};

export type FoundPaper = {
  title?: string | undefined;
  /** `Sun JM`; a body as `{ body }`. */
  authors?: StudyFacts['authors'] | undefined;
  journal?: string | undefined;
  volume?: string | undefined;
  issue?: string | undefined;
  pages?: string | undefined;
  published?: string | undefined;
  doi?: string | undefined;
  pmid?: string | undefined;
  pmcid?: string | undefined;
  registry: string[];
  design?: string | undefined;
  notices: FoundNotice[];
};
