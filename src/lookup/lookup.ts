/** Asks the three databases for what an editor pasted and joins their answers. What fails is told; nothing is lost. */
import { hosts, type Ask, type Hosts } from './ask.ts';
import { readTrial } from './clinical-trials.ts';
import { readCrossref } from './crossref.ts';
import type { FoundPaper, FoundTrial } from './found.ts';
import { identify } from './identify.ts';
import { readPubmed, readSearch } from './pubmed.ts';

export type Lookup = {
  paper?: FoundPaper | undefined;
  trial?: FoundTrial | undefined;
  /** Page to cite where there is neither DOI nor number. */
  url?: string | undefined;
  /** Which databases answered. */
  answered: string[];
  /** What could not be asked or found, in words. */
  problems: string[];
};

export type Asking = { ask: Ask; at?: Hosts };

/** A DOI in an address: slashes stay, all else is written out. */
export const encodeDoi = (doi: string): string => doi.split('/').map(encodeURIComponent).join('/');

/** Everything that can be found out about `input`. */
export async function lookUp(input: string, { ask, at = hosts }: Asking): Promise<Lookup> {
  const result: Lookup = { answered: [], problems: [] };
  const question = async <T>(url: string, name: string, read: (json: unknown) => T | undefined) => {
    const answer = await ask(url);
    const found = 'json' in answer ? read(answer.json) : undefined;
    if (found !== undefined) result.answered.push(name);
    else result.problems.push('problem' in answer ? answer.problem : `${name} sent an answer of another form`);
    return found;
  };
  const crossref = (doi: string) => question(`${at.crossref}/works/${encodeDoi(doi)}`, 'Crossref', readCrossref);
  const pubmed = (pmid: string) =>
    question(`${at.pubmed}/esummary.fcgi?db=pubmed&retmode=json&id=${pmid}`, 'PubMed', (json) =>
      readPubmed(json, pmid),
    );
  const trial = (nct: string) => question(`${at.trials}/studies/${nct}`, 'ClinicalTrials.gov', readTrial);
  const pmidOf = async (doi: string): Promise<string | undefined> => {
    const term = encodeURIComponent(`"${doi}"[doi]`);
    const answer = await ask(`${at.pubmed}/esearch.fcgi?db=pubmed&retmode=json&term=${term}`);
    const [first, ...more] = 'json' in answer ? readSearch(answer.json) : [];
    return more.length === 0 ? first : undefined;
  };

  const wanted = identify(input);
  if (!wanted)
    return { ...result, problems: [`“${input}” is no DOI, PubMed number, registry number or https:// address`] };
  if (wanted.kind === 'url') {
    result.url = wanted.url;
    result.problems.push('The address holds no DOI or number that could be asked for');
  }
  if (wanted.kind === 'registry') {
    result.paper = { registry: [wanted.number], notices: [] };
    result.problems.push(`The registry of ${wanted.number} cannot be asked by a program; its number was filled in`);
  }
  if (wanted.kind === 'doi') {
    const [first, pmid] = await Promise.all([crossref(wanted.doi), pmidOf(wanted.doi)]);
    result.paper = joined(first, pmid ? await pubmed(pmid) : undefined, { doi: wanted.doi });
  }
  if (wanted.kind === 'pmid') {
    const second = await pubmed(wanted.pmid);
    result.paper = joined(second?.doi ? await crossref(second.doi) : undefined, second, { pmid: wanted.pmid });
  }
  const nct = wanted.kind === 'nct' ? wanted.nct : result.paper?.registry.find((number) => /^NCT\d{8}$/.test(number));
  if (nct) result.trial = (await trial(nct)) ?? { ...bareTrial, number: nct };
  return result;
}

/** What several inputs tell of one study: its paper, its registration, its page. The first that tells something counts. */
export async function lookUpAll(inputs: readonly string[], asking: Asking): Promise<Lookup> {
  const all = await Promise.all(inputs.map((input) => lookUp(input, asking)));
  const papers = all.flatMap(({ paper }) => paper ?? []);
  const [named = papers[0]] = papers.filter(({ doi, pmid }) => doi ?? pmid);
  return {
    paper: named && { ...named, registry: [...new Set(papers.flatMap(({ registry }) => registry))] },
    trial: all.find(({ trial }) => trial)?.trial,
    url: all.find(({ url }) => url !== undefined)?.url,
    answered: [...new Set(all.flatMap(({ answered }) => answered))],
    problems: [...new Set(all.flatMap(({ problems }) => problems))],
  };
}

/** Inputs in one field, parted by spaces or commas; all of it where a part by itself is none (`PMID: 40210215`). */
export function inputsOf(text: string): string[] {
  const parts = text.split(/[\s,，、]+/).filter(Boolean);
  return parts.every((part) => identify(part)) ? parts : [text];
}

const bareTrial = { arms: [], goals: [], ages: {}, countries: [], places: [], otherNumbers: [], papers: [] };

/** PubMed's names and Crossref's numbers: each database for what it keeps best, and what was asked for in any case. */
function joined(
  crossref: FoundPaper | undefined,
  pubmed: FoundPaper | undefined,
  asked: Pick<FoundPaper, 'doi' | 'pmid'>,
): FoundPaper {
  const authors = pubmed?.authors?.length ? pubmed.authors : crossref?.authors;
  return {
    title: crossref?.title ?? pubmed?.title,
    authors,
    journal: crossref?.journal ?? pubmed?.journal,
    volume: crossref?.volume ?? pubmed?.volume,
    issue: crossref?.issue ?? pubmed?.issue,
    pages: crossref?.pages ?? pubmed?.pages,
    published: crossref?.published ?? pubmed?.published,
    doi: asked.doi ?? crossref?.doi ?? pubmed?.doi,
    pmid: asked.pmid ?? pubmed?.pmid,
    pmcid: pubmed?.pmcid,
    design: pubmed?.design,
    registry: crossref?.registry ?? [],
    notices: crossref?.notices.length ? crossref.notices : (pubmed?.notices ?? []),
  };
}
