/** How a source is cited in one line. */
import { retractionOf } from '../evidence/notices.ts';
import type { StudyFacts } from '../schema/study.ts';

/** A person or a body as it is printed. */
export const authorName = (author: StudyFacts['authors'][number]): string =>
  typeof author === 'string' ? author : author.body;

type Authors = StudyFacts['authors'];

const othersPattern = /^(et al\.?|等)/;

/** Whether this item says that the list of authors goes on. */
export const isCut = (author: Authors[number]): boolean => typeof author === 'string' && othersPattern.test(author);

/** One line names so many; the files for reference managers name all. */
const namedInLine = 6;

/** Whether a line leaves out names that we have. One name is never left out: `et al.` would take its place. */
export const isShortened = (authors: Authors): boolean => authors.length > namedInLine + 1;

/** The first authors by name, as one line has room for. */
export const authorsInLine = (authors: Authors): string[] =>
  isShortened(authors)
    ? [
        ...authors
          .slice(0, namedInLine)
          .filter((author) => !isCut(author))
          .map(authorName),
        'et al.',
      ]
    : authors.map(authorName);

/** Authors. Title. Journal. Year. doi. Retracted — as far as each is known. */
export function citation({ authors, title, journal, published, ids, milestones }: StudyFacts): string {
  const retraction = retractionOf({ milestones });
  return [
    authorsInLine(authors).join(', '),
    title,
    journal,
    published?.slice(0, 4),
    ids.doi ? `doi:${ids.doi}` : undefined,
    retraction ? `Retracted ${retraction.date}` : undefined,
  ]
    .filter((part): part is string => Boolean(part))
    .map((part) => part.replace(/\.$/, ''))
    .join('. ')
    .concat('.');
}

/** An address as a reader recognises it: `doi:10.1542/…` for a DOI, the host for other pages. */
export function shortAddress(address: string): string {
  const { hostname, pathname } = new URL(address);
  return hostname === 'doi.org' ? `doi:${decodeURIComponent(pathname.slice(1))}` : hostname.replace(/^www\./, '');
}

/** `Sun 2017`: the first author's family name and the year; `undefined` where either is not known. */
export function authorYear({ authors, published }: Pick<StudyFacts, 'authors' | 'published'>): string | undefined {
  const [first] = authors;
  if (!first || !published) return undefined;
  return `${authorName(first).replace(/ [A-Z]{1,3}$/, '')} ${published.slice(0, 4)}`;
}
