/** A source in the form that reference managers want. */
import { concernOf, correctionOf, isRetracted, retractionOf } from '../evidence/notices.ts';
import type { StudyFacts } from '../schema/study.ts';
import { doiUrl } from '../text/doi.ts';
import { isCut } from './citation.ts';

/** A person with a family name, or a body (or a name whose parts are not known) as it is written. */
export type Author = { family: string; given: string } | { literal: string };

/** Kinds of publication that reference managers tell apart. */
export type ReferenceKind = 'article' | NonNullable<StudyFacts['publication']> | 'document';

export type Reference = {
  id: string;
  /** `article`: a paper in a journal. Others by what they are; `document` where that is not known. */
  kind: ReferenceKind;
  title: string;
  authors: Author[];
  /** true: the source has more authors than are named here. */
  others: boolean;
  /** Journal, or where a document stands. */
  container?: string;
  volume?: string;
  issue?: string;
  pages?: string;
  /** `2025-05-01`, `2025-05` or `2025`. */
  published?: string;
  doi?: string;
  pmid?: string;
  pmcid?: string;
  url?: string;
  /** What became of the publication later, such as `Retracted on 2025-05-01: https://…`. */
  notices: string[];
  isRetracted: boolean;
};

/** `Sun JM` is family and initials; remarks of the editors in brackets are no part of a name. */
function authorOf(name: StudyFacts['authors'][number]): Author {
  if (typeof name !== 'string') return { literal: name.body };
  const bare = name.replace(/\s*\((senior author|last author|company [^)]*|event)\)$/, '');
  const [, family = '', initials = ''] = /^(\p{L}[\p{L}\p{M} '’-]*) (\p{Lu}(?:-?\p{Lu}){0,3})$/u.exec(bare) ?? [];
  return family === ''
    ? { literal: bare }
    : { family, given: [...initials.replaceAll('-', '')].map((letter) => `${letter}.`).join(' ') };
}

/** `Neurology 2019;93(24):e2294` in its parts; a journal without them stands as it is. */
function placeOf(journal: string): Pick<Reference, 'container' | 'volume' | 'issue' | 'pages'> {
  const [, container, volume, issue, pages] = /^(.+?) \d{4};(\d+)(?:\(([^)]+)\))?(?::([\w-]+))?$/.exec(journal) ?? [];
  return container === undefined || volume === undefined
    ? { container: journal }
    : { container, volume, ...(issue && { issue }), ...(pages && { pages }) };
}

/** A paper in a journal: checked by peers, or research that at least has a DOI. */
const isPaper = ({ peer_reviewed_source, record, ids }: StudyFacts): boolean =>
  peer_reviewed_source || (ids.doi !== undefined && ['study', 'review', 'preclinical'].includes(record));

/** Notices as notes for a reference manager, in English like the rest of a reference. */
const noticesIn = (facts: StudyFacts): string[] =>
  (
    [
      ['Retracted', retractionOf(facts)],
      ['Expression of concern', concernOf(facts)],
      ['Corrected', correctionOf(facts)],
    ] as const
  ).flatMap(([name, milestone]) =>
    milestone ? [`${name} on ${milestone.date}${milestone.url ? `: ${milestone.url}` : ''}`] : [],
  );

/** The reference of a record; undefined where the source could not be identified, so that there is nothing to cite. */
export function referenceOf(facts: StudyFacts): Reference | undefined {
  const { id, title, authors, journal, published, ids, sources } = facts;
  if (title === undefined) return undefined;
  const url = ids.doi ? doiUrl(ids.doi) : (ids.url ?? sources[0]?.url);
  return {
    id,
    kind: facts.publication ?? (journal !== undefined && isPaper(facts) ? 'article' : 'document'),
    title,
    authors: authors.filter((author) => !isCut(author)).map(authorOf),
    others: authors.some(isCut),
    ...(journal !== undefined && placeOf(journal)),
    ...(facts.volume && { volume: facts.volume }),
    ...(facts.issue && { issue: facts.issue }),
    ...(facts.pages && { pages: facts.pages }),
    ...(published && { published }),
    ...(ids.doi && { doi: ids.doi }),
    ...(ids.pmid && { pmid: ids.pmid }),
    ...(ids.pmcid && { pmcid: ids.pmcid }),
    ...(url && { url }),
    notices: noticesIn(facts),
    isRetracted: isRetracted(facts),
  };
}
