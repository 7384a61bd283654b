/** PubMed's summary of a paper (E-utilities). */
import { z } from 'zod';
import { cleanText, dateOf } from './clean.ts';
import type { FoundNotice, FoundPaper } from './found.ts';

const loose = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

const summary = z.object({
  uid: z.string().regex(/^\d{1,8}$/),
  title: loose(z.string()),
  authors: loose(z.array(z.object({ name: z.string(), authtype: loose(z.string()) }))),
  source: loose(z.string()),
  fulljournalname: loose(z.string()),
  volume: loose(z.string()),
  issue: loose(z.string()),
  pages: loose(z.string()),
  elocationid: loose(z.string()),
  pubdate: loose(z.string()),
  epubdate: loose(z.string()),
  pubtype: loose(z.array(z.string())),
  articleids: loose(z.array(z.object({ idtype: z.string(), value: z.string() }))),
});
const answer = z.object({ result: z.record(z.string(), z.unknown()) });
const found = z.object({ esearchresult: z.object({ idlist: z.array(z.string().regex(/^\d{1,8}$/)) }) });

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2024 Feb 1` as far as it goes. */
function pubmedDate(text = ''): string | undefined {
  const [year, month = '', day] = text.split(/[\s-]+/);
  return dateOf([year, months.indexOf(month) + 1, day]);
}

/** What PubMed's kinds of publication say of the design. */
const designs: readonly (readonly [string, string])[] = [
  ['Randomized Controlled Trial', 'randomised-controlled'],
  ['Network Meta-Analysis', 'network-meta-analysis'],
  ['Meta-Analysis', 'meta-analysis'],
  ['Systematic Review', 'systematic-review'],
  ['Case Reports', 'case-report'],
];

const noticeTypes: readonly (readonly [string, FoundNotice['kind']])[] = [['Retracted Publication', 'retracted']];

/** PubMed numbers that a search found. */
export const readSearch = (json: unknown): string[] => found.safeParse(json).data?.esearchresult.idlist ?? [];

/** The paper of this number; undefined when the answer does not hold it. */
export function readPubmed(json: unknown, pmid: string): FoundPaper | undefined {
  const { data } = summary.safeParse(answer.safeParse(json).data?.result[pmid]);
  if (!data) return undefined;
  const id = (type: string): string | undefined =>
    cleanText(data.articleids?.find(({ idtype }) => idtype === type)?.value);
  const types = new Set(data.pubtype);
  return {
    // PubMed sets a full stop behind every title.
    title: cleanText(data.title)?.replace(/\.$/, ''),
    authors: data.authors?.slice(0, 200).flatMap(({ name, authtype }): NonNullable<FoundPaper['authors']> => {
      const clean = cleanText(name);
      if (!clean) return [];
      return authtype === 'CollectiveName' ? [{ body: clean }] : [clean];
    }),
    journal: cleanText(data.fulljournalname ?? data.source),
    volume: cleanText(data.volume),
    issue: cleanText(data.issue),
    pages: cleanText(data.pages),
    published: pubmedDate(data.epubdate || data.pubdate),
    doi: id('doi'),
    pmid,
    pmcid: id('pmc')?.match(/^PMC\d+$/)?.[0],
    registry: [],
    design: designs.find(([type]) => types.has(type))?.[1],
    notices: noticeTypes.flatMap(([type, kind]) => (types.has(type) ? [{ kind }] : [])),
  };
}
