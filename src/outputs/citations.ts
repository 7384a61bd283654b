/** References as files for reference managers (RIS, BibTeX, CSL-JSON) and as a COinS span. */
import type { Author, Reference, ReferenceKind } from './reference.ts';

/** What a kind is called in RIS, BibTeX and CSL, and in which field of RIS and BibTeX stands where it appeared. */
const kinds: Record<ReferenceKind, { ris: string; bib: string; csl: string; place: [ris: string, bib: string] }> = {
  article: { ris: 'JOUR', bib: 'article', csl: 'article-journal', place: ['T2', 'journal'] },
  'conference-abstract': { ris: 'CPAPER', bib: 'inproceedings', csl: 'paper-conference', place: ['T2', 'booktitle'] },
  report: { ris: 'RPRT', bib: 'techreport', csl: 'report', place: ['PB', 'institution'] },
  'press-release': { ris: 'ELEC', bib: 'misc', csl: 'webpage', place: ['PB', 'howpublished'] },
  'web-page': { ris: 'ELEC', bib: 'misc', csl: 'webpage', place: ['PB', 'howpublished'] },
  'news-article': { ris: 'NEWS', bib: 'misc', csl: 'article-newspaper', place: ['T2', 'howpublished'] },
  'registry-entry': { ris: 'ELEC', bib: 'misc', csl: 'webpage', place: ['PB', 'howpublished'] },
  book: { ris: 'BOOK', bib: 'book', csl: 'book', place: ['PB', 'publisher'] },
  document: { ris: 'GEN', bib: 'misc', csl: 'document', place: ['PB', 'howpublished'] },
};

/** A format's name is its file's ending. */
export const citationFormats = ['ris', 'bib', 'json'] as const;
export type CitationFormat = (typeof citationFormats)[number];

type Field = readonly [name: string, value: string | undefined];

/** One line, whatever the source had: a line break would begin a new field. */
const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

const inOrder = (author: Author): string =>
  'literal' in author ? author.literal : `${author.family}, ${author.given}`;

/** In RIS a comma parts family and given names: a body (`Athersys, Inc.`) is written without, or it becomes a person. */
const inRis = (author: Author): string => ('literal' in author ? author.literal.replaceAll(',', '') : inOrder(author));

const firstPage = ({ pages }: Reference): string | undefined => pages?.split('-')[0];
const lastPage = ({ pages }: Reference): string | undefined => pages?.split('-')[1];

/** What a reference manager must not lose, the gravest first. */
const notesOf = ({ notices, others }: Reference): string[] => [
  ...notices.map((notice) => `${notice}.`),
  ...(others ? ['The list of authors is not complete: the source names more.'] : []),
];

/** RIS: a tag and a value to each line, `ER` at the end (specification of Research Information Systems). */
export function toRis(reference: Reference): string {
  const { published = '' } = reference;
  const [year = '', month = '', day = ''] = published.split('-');
  const fields: Field[] = [
    ['TY', kinds[reference.kind].ris],
    ['TI', reference.title],
    ...reference.authors.map((author): Field => ['AU', inRis(author)]),
    [kinds[reference.kind].place[0], reference.container],
    ['PY', year || undefined],
    ['DA', year === '' ? undefined : `${year}/${month}/${day}`],
    ['VL', reference.volume],
    ['IS', reference.issue],
    ['SP', firstPage(reference)],
    ['EP', lastPage(reference)],
    ['DO', reference.doi],
    ['AN', reference.pmid && `PMID ${reference.pmid}`],
    ['C2', reference.pmcid],
    ['UR', reference.url],
    ...notesOf(reference).map((note): Field => ['N1', note]),
  ];
  const lines = fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}`]));
  return [...lines, 'ER  - ', ''].join('\r\n');
}

const bibSigns: Record<string, string> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
};

/** Signs with a meaning in BibTeX, written so that braces stay in balance: BibTeX counts them even behind a backslash. */
const bibText = (text: string): string =>
  oneLine(text)
    .replace(/[\\{}~^]/g, (sign) => bibSigns[sign] ?? sign)
    .replace(/[%&$#_]/g, '\\$&');

/** Addresses are taken letter by letter; only what would break the field is written as a code. */
const bibAddress = (address: string): string =>
  oneLine(address).replace(/[\\{}\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);

/** BibTeX, in UTF-8. A body is braced, so that it is not taken apart into names. */
export function toBibtex(reference: Reference): string {
  const { kind, published = '', pages } = reference;
  const names = reference.authors.map((author) =>
    'literal' in author ? `{${bibText(author.literal)}}` : bibText(inOrder(author)),
  );
  const text = (value: string | undefined): string | undefined => value && bibText(value);
  const month = Number(published.split('-')[1] ?? 0);
  const fields: Field[] = [
    ['title', `{${bibText(reference.title)}}`],
    ['author', [...names, ...(reference.others ? ['others'] : [])].join(' and ') || undefined],
    [kinds[kind].place[1], text(reference.container)],
    ['year', text(published.slice(0, 4)) || undefined],
    ['month', month > 0 ? String(month) : undefined],
    ['day', published.split('-')[2]?.replace(/^0/, '')],
    ['volume', text(reference.volume)],
    ['number', text(reference.issue)],
    ['pages', text(pages?.replace('-', '--'))],
    ['doi', reference.doi && bibAddress(reference.doi)],
    ['pmid', text(reference.pmid)],
    ['url', reference.url && bibAddress(reference.url)],
    ['note', text(notesOf(reference).join(' ') || undefined)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]));
  return [`@${kinds[kind].bib}{${reference.id},`, ...lines, '}', ''].join('\n');
}

/** CSL-JSON: a list with one item. Names of further authors are not made up; `note` says that there are some. */
export function toCslJson(reference: Reference): string {
  const item = {
    id: reference.id,
    type: kinds[reference.kind].csl,
    title: reference.title,
    author: reference.authors,
    'container-title': reference.container,
    volume: reference.volume,
    issue: reference.issue,
    page: reference.pages,
    issued: reference.published && { 'date-parts': [reference.published.split('-').map(Number)] },
    DOI: reference.doi,
    PMID: reference.pmid,
    PMCID: reference.pmcid,
    URL: reference.url,
    status: reference.isRetracted ? 'retracted' : undefined,
    note: notesOf(reference).join(' ') || undefined,
  };
  return `${JSON.stringify([item], undefined, 2)}\n`;
}

/** A reference as the text of a file. */
export const citationFile: Record<CitationFormat, (reference: Reference) => string> = {
  ris: toRis,
  bib: toBibtex,
  json: toCslJson,
};

/** The `title` of a COinS span (OpenURL 1.0, key and value, percent-encoded), for reference managers that read the page. */
export function toCoins(reference: Reference): string {
  const isArticle = reference.kind === 'article';
  const about: Field[] = isArticle
    ? [
        ['rft.genre', 'article'],
        ['rft.atitle', reference.title],
        ['rft.jtitle', reference.container],
        ['rft.volume', reference.volume],
        ['rft.issue', reference.issue],
        ['rft.spage', firstPage(reference)],
        ['rft.epage', lastPage(reference)],
      ]
    : [
        ['rft.type', 'document'],
        ['rft.title', reference.title],
        ['rft.publisher', reference.container],
      ];
  const fields: Field[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', `info:ofi/fmt:kev:mtx:${isArticle ? 'journal' : 'dc'}`],
    ...about,
    ['rft.date', reference.published],
    ...reference.authors.map(inOrder).map((name): Field => [isArticle ? 'rft.au' : 'rft.creator', name]),
    ['rft_id', reference.doi && `info:doi/${reference.doi}`],
    ['rft_id', reference.pmid && `info:pmid/${reference.pmid}`],
    ['rft_id', reference.doi ? undefined : reference.url],
  ];
  return fields
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${encodeURIComponent(oneLine(value))}`]))
    .join('&');
}
