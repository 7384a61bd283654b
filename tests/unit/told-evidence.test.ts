/** The kinds of evidence by which a text tells of a study, each by itself. */
import { describe, expect, it } from 'vitest';
import { withDigits } from '../../src/told/digits.ts';
import { makersOf } from '../../src/told/evidence/authors.ts';
import { nameMender } from '../../src/told/evidence/mender.ts';
import { namedBy, nameFinder } from '../../src/told/evidence/names.ts';
import { countsIn, figuresIn, peopleIn, yearsIn } from '../../src/told/numbers-of.ts';
import { data, read } from '../told-fixture.ts';

const studies = (text: string): string[] => read(text).studies.map(({ id }) => id);
const numbers = (found: ReadonlySet<number>): number[] => [...found].toSorted((a, b) => a - b);

describe('numbers in words', () => {
  it.each([
    ['sixty-seven of its clients', '67 of its clients'],
    ['one hundred and twenty patients', '120 patients'],
    ['a dozen children', '12 children'],
    ['一百零五名', '105名'],
    ['一千一百零八人', '1108人'],
    ['成百三人', '成130人'],
    ['廿一个', '21个'],
    ['九点七九天', '9.79天'],
    ['存活九成', '存活90%'],
    ['二〇一九年', '2019年'],
    ['第三期', '第三期'],
    ['一般、一样、十分', '一般、一样、十分'],
  ])('%s', (text, expected) => {
    expect(withDigits(text)).toBe(expected);
  });

  it('are people, or other counts, but no months and no ages', () => {
    expect(numbers(peopleIn('27名孩子随访24个月，16女11男'))).toEqual([11, 16, 27]);
    expect(numbers(peopleIn('77 randomised, 29 treated and 24 months later 9 children'))).toEqual([9, 29, 77]);
    expect(numbers(countsIn('fifty-two: 52 against 27, 12 months, 6 years, 9.1 points'))).toEqual([27, 52]);
  });

  it('are figures with a point, and years said from today', () => {
    expect([...figuresIn('P = .045 and 8.07')]).toEqual(['0.045', '8.07']);
    expect([...yearsIn('去年5月', 2026)]).toEqual(['2025']);
    expect([...yearsIn('last year and in 2019', 2026)].toSorted()).toEqual(['2019', '2025']);
  });
});

describe('names', () => {
  const find = nameFinder(data.studies);
  const formsOf = (text: string, id: string): string[] =>
    (find({ text: text.toLowerCase(), cased: text }).get(id) ?? []).map(({ form }) => form);

  it('are found with a space, a hyphen or nothing in them', () => {
    for (const written of ['NSI-566', 'NSI 566', 'NSI566'])
      expect(formsOf(`cells (${written}) in ALS`, 'feldman-2014'), written).toContain('nsi-566');
  });

  it('in capitals are no everyday words, unless they are called a trial', () => {
    expect(formsOf('the treasure hunt', 'houkin-2024')).toEqual([]);
    expect(formsOf('the Treasure hunt', 'houkin-2024')).toEqual([]);
    expect(formsOf('the Treasure trial', 'houkin-2024')).toEqual(['TREASURE']);
  });

  it('within a longer name are not meant', () => {
    expect(formsOf('PISCES II', 'kalladka-2016')).not.toContain('PISCES');
  });

  it('within one another count once', () => {
    const hit = (form: string, owners = form) => ({ form, weight: 3, isShared: true, owners });
    expect(namedBy([hit('duke'), hit('duke university')], []).score).toBe(3);
    expect(namedBy([hit('duke'), hit('kurtzberg')], []).score).toBe(5);
    expect(namedBy([hit('duke', 'a,b'), hit('杜克', 'a,b')], []).score).toBe(3);
  });

  it('that are misspelt are mended; words of their own are not', () => {
    expect(nameMender(data.mendable)('neuranata-r by laskovitz')).toEqual([
      ['neuranata', 'neuronata'],
      ['laskovitz', 'laskowitz'],
    ]);
  });

  it('are not meant by ordinary words that resemble them', () => {
    expect(nameMender(data.mendable)('cells restore what an infection or a benefit took from the patient')).toEqual([]);
  });
});

describe('authors', () => {
  it('who made another study tell of that', () => {
    expect(makersOf(data.studies).get('houkin-2024')?.others).not.toContain('osanai');
  });

  it('are known with the year, without it by what is told, and not with another year', () => {
    expect(studies('Laskowitz 2018, cord blood after a stroke')).toContain('laskowitz-2018');
    expect(studies('伊朗 Akhlaghpasand 那篇，16 个脑瘫孩子')).toEqual(['akhlaghpasand-2025']);
    expect(studies('Steinberg 2006 on stroke')).toEqual([]);
  });
});

describe('journals', () => {
  it.each(['Ann Neurol', 'Annals of Neurology', '神经病学年鉴', '《神经病学年鉴》'])('%s', (name) => {
    expect(studies(`${name} 2005, 30 stroke patients in Korea, own marrow cells`)).toContain('bang-2005');
  });

  it('with an everyday name must be marked, and stand in no other name', () => {
    expect(studies('Stroke in 2016: cells for 18 patients.')).toEqual([]);
    expect(studies('Translational Stroke Research 2016, cells for 18 patients.')).not.toContain('steinberg-2016');
  });
});

describe('titles', () => {
  it('are known though they are cut and misspelt', () => {
    expect(
      studies('Umbilical Cord Blood Therapy Potentiated with Erythropoetin for Children with Cerebral Palsy, a trial'),
    ).toEqual(['min-2013']);
  });
});

describe('what speaks against', () => {
  it('another disease', () => {
    expect(studies('BrainStorm treated 20 people with progressive MS, phase 2.')).toEqual([]);
    expect(studies('黄医生2024年的综述，讲糖尿病足，九项随机，316人。')).toEqual([]);
  });

  it('numbers that a sentence tells of another study', () => {
    const text = '杜克2017年，脑瘫，63个孩子，7.5分和6.9分。杜克2022年，脑瘫，91个，异体脐带血，多3.3分。';
    expect(studies(text).toSorted()).toEqual(['sun-2017', 'sun-2022']);
  });
});

describe('what fits one exactly', () => {
  it.each([
    ['an author with the year', 'Barczewska 2020, 67 people with ALS, cord cells.', ['barczewska-2020']],
    ['an author, a journal and a number', 'ALS cells: Staff, Neurology 2016, 27 people, spinal fluid.', ['staff-2016']],
    [
      'figures in the next sentence',
      'Iran: 72 children with cerebral palsy, 36 had cells. The difference was 8.07 points (1.62 to 14.52), effect 0.92.',
      ['amanat-2021'],
    ],
  ])('%s', (_, text, expected) => {
    expect(studies(text)).toEqual(expected);
  });

  it('is not a place alone, nor a word like a name, nor a product with another phase', () => {
    expect(studies('Duke in America: anybody with cerebral palsy can use donated cord blood')).toEqual([]);
    expect(studies('Donor cells restore the brain after a stroke.')).toEqual([]);
    expect(studies('Pneumostem for the lungs of 66 preterm babies, phase 2.')).toEqual([]);
  });

  it('is read point by point in a list', () => {
    const points = ['ALS, the facts', '- NurOwn: phase 3, 196 people', '- lenzumestrocel: 64 people, phase 2'].join(
      '\n',
    );
    expect(studies(points).toSorted()).toEqual(['cudkowicz-2022', 'oh-2018']);
  });
});
