/** Reading queries: names, slips, scripts, words for the text; held against the project's own content. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { otherSpelling } from '../../src/search/query/spelling.ts';
import { takeExactly } from '../../src/search/query/parse-query.ts';
import type { ParsedQuery } from '../../src/search/query/parsed-query.ts';
import { fromNameRows } from '../../src/search/shared/name-rows.ts';
import { meant, standing } from '../../src/search/query/word-list.ts';
import { editDistance } from '../../src/text/edit-distance.ts';
import { catalog } from '../own-catalog.ts';
import { files, listed, read, readAtFirst, words } from '../query-fixture.ts';

/** `condition:stroke source:bone-marrow`, in no order. */
const names = ({ named }: ParsedQuery): string =>
  named
    .map(({ filter, values }) => `${filter}:${values.join(',')}`)
    .toSorted()
    .join(' ');
const unitsOf = ({ units }: ParsedQuery): string[] => units.map(({ text }) => text);

it('a plain word is looked up under what studies say as well', () => {
  expect(read('头疼', 'zh-hans').units).toEqual([{ text: '头疼', typed: '头疼', parts: [], same: ['头痛'] }]);
  expect(read('头痛', 'zh-hans').units[0]?.same).toBeUndefined();
});

describe('names', () => {
  it.each([
    ['CP', 'condition:cerebral-palsy'],
    ['motor neurone disease', 'condition:als'],
    ['Lou Gehrig’s disease', 'condition:als'],
    ['nose drops newborn stroke', 'condition:perinatal-stroke route:intranasal'],
    ['own bone marrow for stroke', 'condition:stroke donor:autologous source:bone-marrow'],
    ['phase 3', 'phase:3,2/3'],
    ['Ⅲ期 渐冻症', 'condition:als phase:3,2/3'],
    ['Japanese trial 2024', 'country:JP year:2024'],
    ['老鼠', 'species:mouse,rat'],
    ['脑瘫脐带血', 'cell:umbilical-cord-blood condition:cerebral-palsy source:umbilical-cord-blood'],
    ['失败的中风试验', 'condition:stroke goal:no'],
    ['artery infusion', 'route:intra-arterial'],
    ['招募 渐冻症', 'condition:als results:to-come'],
    ['pediatric', 'age:children'],
  ])('%s', (query, expected) => {
    expect(names(read(query))).toBe(expected);
  });
  it('the longer name wins over one that it contains', () => {
    expect(names(read('缺血性中风'))).toBe('condition:ischaemic-stroke');
    expect(names(read('umbilical cord tissue'))).toBe('source:umbilical-cord-tissue');
  });
  it('an age puts results in order and rules none out', () => {
    const { named, themes } = read('hemiplegia baby');
    expect(named.map(({ filter }) => filter)).toEqual(['condition']);
    expect(themes.map(({ filter, values }) => [filter, values])).toEqual([['age', ['children']]]);
    expect(read('爷爷 中风').themes.map(({ values }) => values)).toEqual([['adults']]);
    expect(read('adult stem cells').themes).toEqual([]);
  });
  it('one kind of a condition leads to all of it, and is known as a kind', () => {
    expect(read('spastic diplegia').named).toMatchObject([{ values: ['cerebral-palsy'], kind: true }]);
    expect(read('cerebral palsy').named[0]?.kind).toBeUndefined();
  });
  it('a short name counts only as a word of its own', () => {
    expect(names(read('alsatian'))).toBe('');
    expect(names(read('13期'))).toBe('');
  });
  it('a code is one product, though a list has it as an alias of a kind of cell', () => {
    expect(names(read('NR1'))).toBe('id:nr1-2025');
    expect(names(read('NPC'))).toBe('cell:neural-stem-progenitor');
  });
  it('a misprint of the articles leads to what was meant', () => {
    expect(names(read('喉带血'))).toContain('umbilical-cord-blood');
    expect(names(read('漸凍癥'))).toBe('condition:als');
  });
  it('every form of every name is read as that name', () => {
    const missed = [files.en.latin, files.en.han]
      .flatMap(({ names: rows }) => fromNameRows(rows))
      .flatMap(({ filter, values, forms }) =>
        forms.filter((form) => {
          const found = read(form).named;
          const isIt = found.some(
            (named) => named.filter === filter && values.every((value) => named.values.includes(value)),
          );
          // A study is closer than a kind; and a year is typed with a phase or alone.
          return !isIt && !found.some((named) => named.filter === 'id');
        }),
      );
    expect(missed).toEqual([]);
  });
});

describe('numbers and records', () => {
  it.each([
    ['NCT04631406', 'nr1-2025'],
    ['04631406', 'nr1-2025'],
    ['nct 0463 1406', 'nr1-2025'],
    ['10.1542/peds.2024-068999', 'finch-edmondson-2025'],
    ['https://doi.org/10.1542/peds.2024-068999', 'finch-edmondson-2025'],
    ['doi:10.1542/PEDS.2024-068999', 'finch-edmondson-2025'],
    ['PMID: 38227308', 'houkin-2024'],
    ['PMC10792497', 'houkin-2024'],
    ['Houkin 2024', 'houkin-2024'],
    ['Houkin et al., 2024', 'houkin-2024'],
    ['Finch-Edmondson', 'finch-edmondson-2025'],
    ['士澤生物', 'xs228-2025'],
    ['北医三院', 'xs228-2025'],
    ['Akhlagh', 'akhlaghpasand-2025'],
  ])('%s', (query, id) => {
    expect(
      read(query)
        .named.filter(({ filter }) => filter === 'id')
        .map(({ values }) => values),
    ).toEqual([[id]]);
  });
  it('every registry number, DOI and PMID leads to its record', () => {
    for (const { id, facts } of catalog.studies.values()) {
      const { doi, pmid, pmcid, registry } = facts.ids;
      for (const number of [doi, pmid, pmcid, ...registry]) {
        if (number === undefined) continue;
        expect(read(number).named[0]?.values, number).toContain(id);
      }
    }
  });
  it('a name of the list leads to every record that it names', () => {
    for (const { names: forms, studies } of catalog.names)
      for (const form of forms) expect(read(form).named[0]?.values, form).toEqual(expect.arrayContaining(studies));
  });
});

describe('slips and halves', () => {
  it.each([
    ['nur own', 'cell:msc-ntf'],
    ['cerebralpalsy', 'condition:cerebral-palsy'],
    ['cerebal palsy', 'condition:cerebral-palsy'],
    ['amyotropic lateral sclerosis', 'condition:als'],
    ['umbillical cord tissue', 'source:umbilical-cord-tissue'],
    ['intrathecl als', 'condition:als route:intrathecal'],
    ['stroek', 'condition:stroke'],
    ['alscelltherapyforme', 'condition:als'],
    ['cordbloodforcp', 'cell:umbilical-cord-blood condition:cerebral-palsy source:umbilical-cord-blood'],
    ['mesench', 'cell:mesenchymal-stromal'],
  ])('%s', (query, expected) => {
    expect(names(read(query)).split(' ').toSorted()).toEqual(expected.split(' '));
  });
  it('a word with a slip is searched as it should be, and said so', () => {
    expect(read('palcebo').mended).toEqual([{ typed: 'palcebo', word: 'placebo' }]);
    expect(unitsOf(read('palcebo'))).toEqual(['placebo']);
  });
  it('a word that stands nowhere is no word to search', () => {
    expect(read('zzqqxx')).toMatchObject({ named: [], units: [], unknown: ['zzqqxx'] });
  });
  it('without the list of words nothing is mended, and it is asked for', () => {
    expect(readAtFirst('palcebo')).toMatchObject({ mended: [], needsWords: ['p'] });
    expect(readAtFirst('脑瘫').needsWords).toEqual([]);
  });
  it('one character wrong in a Chinese name is a guess, for when nothing is found', () => {
    expect(read('间冲质干细胞', 'zh-hans').units[0]?.guess?.name.values).toEqual(['mesenchymal-stromal']);
  });
  it.each([
    ['骨随', 'bone-marrow'],
    ['腦嘆', 'cerebral-palsy'],
    ['神精干细胞', 'neural-stem-progenitor'],
    ['俏内注射', 'intrathecal'],
    ['肌萎缩侧锁硬化', 'als'],
  ])('%s sounds like a name', (query, value) => {
    expect(read(query, 'zh-hans').units[0]?.guess).toMatchObject({ sure: true, name: { values: [value] } });
  });
  it.each(['中药', '骨折', '披萨'])('%s sounds like no name', (query) => {
    expect(read(query, 'zh-hans').units[0]?.guess).toBeUndefined();
  });
  it('a product with a slip is the product, and half a name is no slip', () => {
    expect(names(read('neurown'))).toContain('msc-ntf');
    expect(names(read('neurona'))).toContain('lenzumestrocel-2025');
  });
  it('both spellings of a word are searched', () => {
    expect(read('tumor').units[0]).toMatchObject({ text: 'tumor', same: ['tumour'] });
    expect(['randomised', 'ischemic', 'rise'].map((word) => otherSpelling(word, listed))).toEqual([
      'randomized',
      'ischaemic',
      undefined,
    ]);
  });
  it('what no study carries is the wider thing that one does', () => {
    expect(names(read('haemorrhagic stroke'))).toBe('condition:stroke');
  });
  it('a question about harm alone leads to records of harm, beside a condition it puts them in order', () => {
    expect(names(read('side effects'))).toContain('berkowitz-2016');
    expect(read('stroke side effects')).toMatchObject({ named: [{ filter: 'condition' }], themes: [{ filter: 'id' }] });
  });
  it('of an address only the number counts', () => {
    expect(unitsOf(read('https://www.ncbi.nlm.nih.gov/pmc/articles/PMC99999999/'))).toEqual(['pmc99999999']);
  });
  it('a swap of neighbours is one slip', () => {
    expect(editDistance('stroek', 'stroke')).toBe(1);
  });
  it('no word of the site is taken for a slip', () => {
    fc.assert(
      fc.property(fc.constantFrom(...words.filter((word) => word.length > 4)), (word) => {
        expect(standing(word, words)).toEqual({ how: 'whole', as: word });
        expect(read(word).unknown).toEqual([]);
        expect(read(word).mended).toEqual([]);
      }),
    );
  });
  it('what is meant differs by two letters at most', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{4,12}$/), (word) => {
        const found = meant(word, words);
        if (found !== undefined) expect(editDistance(word, found)).toBeLessThanOrEqual(word.length < 8 ? 1 : 2);
      }),
    );
  });
});

describe('words for the text', () => {
  it('questions are stripped of what carries no meaning', () => {
    expect(unitsOf(read('脐血治疗脑瘫有效吗', 'zh-hans'))).toEqual([]);
    expect(unitsOf(read('我妈妈中风半年了，干细胞还有用吗？', 'zh-hans'))).toEqual([]);
    expect(unitsOf(read('does cord blood really work for cerebral palsy?'))).toEqual([]);
  });
  it('words within longer words stay', () => {
    expect(unitsOf(read('促红细胞生成素', 'zh-hans'))).toEqual(['促红细胞生成素']);
  });
  it('a word of the other language is searched under its name where the glossary has one', () => {
    expect(unitsOf(read('安慰剂', 'en'))).toEqual(['placebo']);
    expect(unitsOf(read('placebo', 'zh-hans'))).toEqual(['安慰剂']);
  });
  it('taken word for word, nothing is read into a query', () => {
    expect(takeExactly('zzqqxx own als 脑瘫', words)).toMatchObject({ named: [], unknown: ['zzqqxx'] });
    expect(unitsOf(takeExactly('own als 脑瘫', words))).toEqual(['own', 'als', '脑瘫']);
  });
  it('a stop word more changes nothing', () => {
    const queries = [
      'cord blood cerebral palsy',
      'nurown als',
      'placebo riluzole',
      'Houkin 2024',
      'bone marrow stroke',
    ];
    // Words that rule out what follows change it.
    const harmless = (listed.latin.empty ?? []).filter(
      (word) => word.length > 2 && !/pmid|pmc|doi|http|stem|cell|^(?:not|without|never|except)$/.test(word),
    );
    fc.assert(
      fc.property(fc.constantFrom(...queries), fc.constantFrom(...harmless), fc.boolean(), (query, word, before) => {
        const more = before ? `${word} ${query}` : `${query} ${word}`;
        expect({ names: names(read(more)), units: unitsOf(read(more)) }).toEqual({
          names: names(read(query)),
          units: unitsOf(read(query)),
        });
      }),
    );
  });
  it('no query throws, however odd', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (query) => {
        expect(read(query).named).toBeInstanceOf(Array);
        expect(takeExactly(query, words).named).toEqual([]);
      }),
    );
  });
});
