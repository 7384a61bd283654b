import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/catalog/read.ts';
import { authorsInLine, citation, isShortened } from '../../src/outputs/citation.ts';
import { toBibtex, toCoins, toCslJson, toRis } from '../../src/outputs/citations.ts';
import { referenceOf, type Reference } from '../../src/outputs/reference.ts';
import { studyFacts, type StudyFacts } from '../../src/schema/study.ts';
import { contentWith } from '../content-fixture.ts';

const { root, clear } = contentWith([]);
const base = studyFacts.parse(readContent(root).records.studies[0]?.facts);
clear();
const facts: StudyFacts = {
  ...base,
  id: 'sun-2017',
  record: 'study',
  peer_reviewed_source: true,
  title: 'Cord Blood & Children: 50% of {all} cells_',
  authors: ['Sun JM', 'van der Aa NE', 'Alonso de Leciñana M', 'Kim J-H', 'TREASURE Study Investigators', 'et al.'],
  journal: 'Stem Cells Translational Medicine 2017;6(12):2071-2078',
  published: '2017-10-28',
  ids: { doi: '10.1002/sctm.17-0102', pmid: '29080265', registry: ['NCT01147653'] },
};
const reference = (changes: Partial<StudyFacts> = {}): Reference => {
  const made = referenceOf({ ...facts, ...changes });
  if (!made) throw new Error('no reference');
  return made;
};

describe('a reference', () => {
  it('knows persons, bodies and that there are more of them', () => {
    const { authors, others } = reference();
    expect(others).toBe(true);
    expect(authors).toEqual([
      { family: 'Sun', given: 'J. M.' },
      { family: 'van der Aa', given: 'N. E.' },
      { family: 'Alonso de Leciñana', given: 'M.' },
      { family: 'Kim', given: 'J. H.' },
      { literal: 'TREASURE Study Investigators' },
    ]);
    expect(reference({ authors: ['Svendsen CN (senior author)', '李敏', '等', 'Athersys, Inc.'] })).toMatchObject({
      others: true,
      authors: [{ family: 'Svendsen', given: 'C. N.' }, { literal: '李敏' }, { literal: 'Athersys, Inc.' }],
    });
  });
  it.each([
    ['Neurology 2019;93(24):e2294', { container: 'Neurology', volume: '93', issue: '24', pages: 'e2294' }],
    ['Frontiers in Neuroscience 2020;14:195', { container: 'Frontiers in Neuroscience', volume: '14', pages: '195' }],
    ['Cell Transplantation 2022;31', { container: 'Cell Transplantation', volume: '31' }],
    ['Cell Transplantation 2012;21(Suppl 1):S91-S98', { volume: '21', issue: 'Suppl 1', pages: 'S91-S98' }],
    [
      'Cochrane Database of Systematic Reviews 2019, Issue 12',
      { container: 'Cochrane Database of Systematic Reviews 2019, Issue 12' },
    ],
  ])('takes %s apart as far as it goes', (journal, parts) => {
    expect(reference({ journal })).toMatchObject(parts);
  });
  it('is no paper where none was published, and nothing at all without a title', () => {
    expect(reference({ peer_reviewed_source: false, record: 'trial-announcement' }).kind).toBe('document');
    const { title: _, ...untitled } = facts;
    expect(referenceOf(untitled)).toBeUndefined();
  });
});

describe('citation files', () => {
  it('RIS', () => {
    expect(toRis(reference()).split('\r\n')).toEqual([
      'TY  - JOUR',
      'TI  - Cord Blood & Children: 50% of {all} cells_',
      'AU  - Sun, J. M.',
      'AU  - van der Aa, N. E.',
      'AU  - Alonso de Leciñana, M.',
      'AU  - Kim, J. H.',
      'AU  - TREASURE Study Investigators',
      'T2  - Stem Cells Translational Medicine',
      'PY  - 2017',
      'DA  - 2017/10/28',
      'VL  - 6',
      'IS  - 12',
      'SP  - 2071',
      'EP  - 2078',
      'DO  - 10.1002/sctm.17-0102',
      'AN  - PMID 29080265',
      'UR  - https://doi.org/10.1002/sctm.17-0102',
      'N1  - The list of authors is not complete: the source names more.',
      'ER  - ',
      '',
    ]);
  });
  it('BibTeX', () => {
    expect(toBibtex(reference())).toBe(
      [
        '@article{sun-2017,',
        '  title = {{Cord Blood \\& Children: 50\\% of {\\textbraceleft}all{\\textbraceright} cells\\_}},',
        '  author = {Sun, J. M. and van der Aa, N. E. and Alonso de Leciñana, M. and Kim, J. H. and {TREASURE Study Investigators} and others},',
        '  journal = {Stem Cells Translational Medicine},',
        '  year = {2017},',
        '  month = {10},',
        '  day = {28},',
        '  volume = {6},',
        '  number = {12},',
        '  pages = {2071--2078},',
        '  doi = {10.1002/sctm.17-0102},',
        '  pmid = {29080265},',
        '  url = {https://doi.org/10.1002/sctm.17-0102},',
        '  note = {The list of authors is not complete: the source names more.},',
        '}',
        '',
      ].join('\n'),
    );
  });
  it('CSL-JSON', () => {
    expect(JSON.parse(toCslJson(reference({ published: '2017-10' })))).toMatchObject([
      {
        id: 'sun-2017',
        type: 'article-journal',
        'container-title': 'Stem Cells Translational Medicine',
        issued: { 'date-parts': [[2017, 10]] },
        DOI: '10.1002/sctm.17-0102',
      },
    ]);
  });
  it('COinS, each value encoded', () => {
    const fields = new URLSearchParams(toCoins(reference()));
    expect(fields.get('rft.atitle')).toBe('Cord Blood & Children: 50% of {all} cells_');
    expect(fields.getAll('rft.au')).toHaveLength(5);
    expect(fields.getAll('rft_id')).toEqual(['info:doi/10.1002/sctm.17-0102', 'info:pmid/29080265']);
    expect(toCoins(reference())).toMatch(/^[\w.%=&()!*'~-]+$/);
  });
});

describe('authors in one line', () => {
  const people = (n: number): string[] => Array.from({ length: n }, (_, i) => `Author${i} A`);
  it('are all named up to seven, the first six of more, and never stand for a whole list that is cut', () => {
    expect(authorsInLine(people(7))).toEqual(people(7));
    expect(isShortened(people(7))).toBe(false);
    expect(authorsInLine(people(8))).toEqual([...people(6), 'et al.']);
    expect(isShortened(people(8))).toBe(true);
    expect(authorsInLine(['Sun JM', 'et al.', 'Kurtzberg J'])).toEqual(['Sun JM', 'et al.', 'Kurtzberg J']);
    expect(authorsInLine([...people(3), 'et al.', ...people(4)]).filter((name) => name === 'et al.')).toHaveLength(1);
  });
});

/** Text made to break a format: braces, line breaks, tags of RIS and BibTeX, quotes, Han. */
const nasty = fc
  .array(
    fc.constantFrom(
      '{',
      '}',
      '\\',
      '\n',
      '\r\n',
      'ER  - ',
      'TY  - JOUR',
      '"',
      '%',
      '&',
      '=',
      '@article{',
      ',',
      '#',
      '脑瘫',
      'a',
      ' and ',
      '\u2028',
      '<b>',
      '\t',
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => `x${parts.join('')}`);
const anyReference: fc.Arbitrary<Reference> = fc.record({
  id: fc.constant('a-2020'),
  kind: fc.constantFrom('article' as const, 'document' as const, 'web-page' as const),
  title: nasty,
  authors: fc.array(
    fc.oneof(
      nasty.map((literal) => ({ literal })),
      fc.record({ family: nasty, given: nasty }),
    ),
    { maxLength: 3 },
  ),
  others: fc.boolean(),
  container: nasty,
  pages: nasty,
  doi: nasty,
  url: nasty,
  published: fc.constantFrom('2020', '2020-05', '2020-05-01'),
  notices: fc.array(nasty, { maxLength: 2 }),
  isRetracted: fc.boolean(),
});
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('a retraction', () => {
  const milestones: StudyFacts['milestones'] = [
    { id: 'gone', kind: 'retracted', date: '2025-03-01', url: 'https://example.org/notice' },
  ];
  const retracted = reference({ milestones });
  it('stands in every form of a reference', () => {
    expect(toRis(retracted)).toContain('N1  - Retracted on 2025-03-01: https://example.org/notice.');
    expect(toBibtex(retracted)).toContain('note = {Retracted on 2025-03-01');
    expect(JSON.parse(toCslJson(retracted))).toMatchObject([
      { status: 'retracted', note: expect.stringContaining('Retracted on 2025-03-01') },
    ]);
    expect(citation({ ...facts, milestones })).toContain('Retracted 2025-03-01');
  });
  it('leaves no trace where there was none', () => {
    for (const text of [toRis(reference()), toBibtex(reference()), toCslJson(reference()), citation(facts)])
      expect(text).not.toMatch(/retract/i);
  });
});

describe('whatever stands in a title, a name or an address', () => {
  it('RIS stays one record of one field to a line, and gives the title back', () => {
    fc.assert(
      fc.property(anyReference, (made) => {
        const lines = toRis(made).split('\r\n');
        expect(lines.at(-1)).toBe('');
        for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\r\n\u2028]*$/);
        expect(lines.filter((line) => line.startsWith('TY  - '))).toHaveLength(1);
        expect(lines.filter((line) => line.startsWith('ER  - '))).toHaveLength(1);
        expect(lines).toContain(`TI  - ${oneLine(made.title)}`);
      }),
    );
  });
  it('BibTeX keeps its braces in balance, field by field', () => {
    fc.assert(
      fc.property(anyReference, (made) => {
        const [first, ...rest] = toBibtex(made).split('\n');
        expect(first).toBe(`@${made.kind === 'article' ? 'article' : 'misc'}{a-2020,`);
        expect(rest.slice(-2)).toEqual(['}', '']);
        for (const line of rest.slice(0, -2)) {
          const value = /^ {2}[a-z]+ = \{(.*)\},$/.exec(line)?.[1];
          expect(value, line).toBeDefined();
          let depth = 0;
          for (const sign of value ?? '') {
            depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
            expect(depth, line).toBeGreaterThanOrEqual(0);
          }
          expect(depth, line).toBe(0);
        }
      }),
    );
  });
  it('CSL-JSON gives everything back', () => {
    fc.assert(
      fc.property(anyReference, (made) => {
        expect(JSON.parse(toCslJson(made))).toMatchObject([
          { title: made.title, author: made.authors, 'container-title': made.container },
        ]);
      }),
    );
  });
  it('COinS is one attribute of plain signs and gives the title back', () => {
    fc.assert(
      fc.property(anyReference, (made) => {
        expect(toCoins(made)).not.toMatch(/["<>\s]/);
        const fields = new URLSearchParams(toCoins(made));
        expect(fields.get(made.kind === 'article' ? 'rft.atitle' : 'rft.title')).toBe(oneLine(made.title));
      }),
    );
  });
});
