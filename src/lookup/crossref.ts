/** Crossref's record of a work. What does not have the expected form is passed over, never passed on. */
import { z } from 'zod';
import { cleanText, dateOf } from './clean.ts';
import type { FoundNotice, FoundPaper } from './found.ts';

const loose = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);
const dateParts = loose(z.object({ 'date-parts': z.array(z.array(z.unknown())) }));
const notice = z.object({ DOI: loose(z.string()), type: z.string(), updated: dateParts });

const work = z.object({
  message: z.object({
    DOI: loose(z.string()),
    title: loose(z.array(z.unknown())),
    author: loose(z.array(z.record(z.string(), z.unknown()))),
    'container-title': loose(z.array(z.unknown())),
    volume: loose(z.string()),
    issue: loose(z.string()),
    page: loose(z.string()),
    'article-number': loose(z.string()),
    published: dateParts,
    'published-online': dateParts,
    'clinical-trial-number': loose(z.array(z.object({ 'clinical-trial-number': z.string() }))),
    'updated-by': loose(z.array(notice.catch({ DOI: undefined, type: '', updated: undefined }))),
  }),
});

/** Kinds of notice, publishers' and Retraction Watch's alike. */
const noticeKinds: Readonly<Record<string, FoundNotice['kind']>> = {
  retraction: 'retracted',
  removal: 'retracted',
  withdrawal: 'retracted',
  partial_retraction: 'corrected',
  correction: 'corrected',
  corrigendum: 'corrected',
  erratum: 'corrected',
  expression_of_concern: 'expression-of-concern',
};

/** `Jane Q. Sun` as PubMed writes it: `Sun JQ`. */
const initials = (given: string): string =>
  [...given.matchAll(/\p{L}[\p{L}'’]*/gu)].map(([name]) => name.charAt(0).toUpperCase()).join('');

function authorOf(author: Record<string, unknown>): NonNullable<FoundPaper['authors']> {
  const family = cleanText(author['family']);
  const given = cleanText(author['given']);
  const body = cleanText(author['name']);
  if (family) return [given ? `${family} ${initials(given)}` : family];
  return body ? [{ body }] : [];
}

const noticesOf = (all: z.infer<typeof notice>[]): FoundNotice[] =>
  all.flatMap(({ type, DOI, updated }) => {
    const kind = noticeKinds[type];
    return kind ? [{ kind, doi: DOI, date: dateOf(updated?.['date-parts'][0] ?? []) }] : [];
  });

/** The paper; undefined when the answer has not the form of Crossref's. */
export function readCrossref(json: unknown): FoundPaper | undefined {
  const { data } = work.safeParse(json);
  if (!data) return undefined;
  const { message } = data;
  return {
    title: cleanText(message.title?.[0]),
    authors: message.author?.slice(0, 200).flatMap(authorOf),
    journal: cleanText(message['container-title']?.[0]),
    volume: cleanText(message.volume),
    issue: cleanText(message.issue),
    pages: cleanText(message.page ?? message['article-number']),
    published: dateOf((message.published ?? message['published-online'])?.['date-parts'][0] ?? []),
    doi: cleanText(message.DOI),
    registry: [
      ...new Set(
        (message['clinical-trial-number'] ?? []).flatMap(({ 'clinical-trial-number': number }) => {
          const clean = cleanText(number);
          return clean && /^[\w/-]{6,30}$/.test(clean) ? [/^nct/i.test(clean) ? clean.toUpperCase() : clean] : [];
        }),
      ),
    ],
    notices: noticesOf(message['updated-by'] ?? []),
  };
}
