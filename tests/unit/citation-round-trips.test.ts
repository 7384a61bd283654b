/** Every reference file of the site, read by the tools that readers will read it with. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { parse } from '@retorquere/bibtex-parser';
import { describe, expect, it } from 'vitest';
import { toBibtex, toCslJson, toRis } from '../../src/outputs/citations.ts';
import { referenceOf, type Reference } from '../../src/outputs/reference.ts';
import { catalog } from '../own-catalog.ts';

const references = [...catalog.studies.values()].flatMap(({ facts }) => referenceOf(facts) ?? []);
const plain = (text = ''): string => text.replace(/<[^>]+>|[{}\s]/g, '').toLowerCase();
const read = (text: string) => {
  const [item, ...others] = new Cite(text).data;
  expect(others).toEqual([]);
  return item;
};
const named = ({ authors }: Reference): string[] =>
  authors.map((author) => ('literal' in author ? author.literal : author.family));

describe('citation-js gives back', () => {
  it.each(['ris', 'bib', 'csl'] as const)('title and DOI of every reference in %s', (format) => {
    const write = { ris: toRis, bib: toBibtex, csl: toCslJson }[format];
    expect(references.length).toBeGreaterThan(60);
    for (const reference of references) {
      const item = read(write(reference));
      expect(plain(item?.title), reference.id).toBe(plain(reference.title));
      if (reference.doi) expect(item?.DOI, reference.id).toBe(reference.doi);
    }
  });
  it('authors in CSL, bodies whole', () => {
    for (const reference of references) {
      const authors = read(toCslJson(reference))?.author ?? [];
      expect(
        authors.map(({ family, literal }) => literal ?? family),
        reference.id,
      ).toEqual(named(reference));
    }
  });
  it('what a publication is: no press release and no page passes for a paper', () => {
    for (const reference of references.filter(({ kind }) => kind !== 'article')) {
      expect(read(toRis(reference))?.type, reference.id).not.toBe('article-journal');
      expect(read(toCslJson(reference))?.type, reference.id).not.toBe('article-journal');
    }
    expect(new Set(references.map(({ kind }) => kind)).size).toBeGreaterThan(3);
  });
});

it('a BibTeX parser finds one entry without a fault, with title and number of authors', () => {
  for (const reference of references) {
    const { entries, errors } = parse(toBibtex(reference), { sentenceCase: false });
    expect(errors, reference.id).toEqual([]);
    expect(entries.length).toBe(1);
    const [entry] = entries;
    expect(plain(String(entry?.fields.title)), reference.id).toBe(plain(reference.title));
    expect(entry?.fields.author?.length ?? 0, reference.id).toBe(
      reference.authors.length + Number(reference.others && reference.authors.length > 0),
    );
  }
});
