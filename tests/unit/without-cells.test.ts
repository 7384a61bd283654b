/** Which courses without cells a study without a control group may be held against. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coursesWithoutCells } from '../../src/evidence/without-cells.ts';
import { naturalCourse, type NaturalCourse } from '../../src/schema/natural-course.ts';
import { outcome } from '../../src/schema/outcome.ts';
import type { StudyFacts } from '../../src/schema/study.ts';
import type { VocabularyItem } from '../../src/schema/vocabulary.ts';
import { catalog } from '../own-catalog.ts';
import { madeUp } from '../study-fixture.ts';

const label = { en: 'x', 'zh-Hans': '某', 'zh-Hant': '某' };
const conditions = new Map<string, VocabularyItem>(
  [
    { id: 'stroke' },
    { id: 'ischaemic-stroke', parent: 'stroke' },
    { id: 'chronic-stroke', parent: 'stroke' },
    { id: 'als' },
  ].map((item) => [item.id, { ...item, label, aliases: [] }]),
);

const words = { en: 'x', 'zh-Hans': '某' };
const course = (
  id: string,
  {
    population,
    ...rest
  }: Partial<Omit<NaturalCourse, 'population'>> & { population?: Partial<NaturalCourse['population']> },
): NaturalCourse =>
  naturalCourse.parse({
    id,
    conditions: ['stroke'],
    figures: [],
    words,
    method: 'cohort',
    source_url: 'https://doi.org/10.1000/x',
    citation: 'X 2000',
    basis: 'abstract',
    ...rest,
    population: { words, country: [], ...population },
  });

const measured = (measure: string): StudyFacts['outcomes'][number] =>
  outcome.parse({
    id: 'score',
    measure,
    role: 'primary',
    kind: 'mean-change',
    favours: 'unclear',
    rating: 'judged',
    source: 'abstract',
  });

const judge = (facts: Partial<StudyFacts>, ...courses: NaturalCourse[]) => {
  const { fitting, unfit } = coursesWithoutCells(madeUp('a', facts).facts, courses, conditions);
  return [...fitting.map(({ id }) => id), ...unfit.map(({ course: { id }, why }) => `${id}: ${why}`)];
};

describe('courses without cells', () => {
  it('belong to the same condition or a broader one, never to a narrower one or another', () => {
    const courses = [
      course('broad', {}),
      course('same', { conditions: ['chronic-stroke'] }),
      course('other', { conditions: ['als'] }),
    ];
    expect(judge({ conditions: ['chronic-stroke'] }, ...courses)).toEqual(['broad', 'same']);
    expect(judge({ conditions: ['stroke'] }, ...courses)).toEqual(['broad']);
  });

  it('must have been measured on a scale that the study used', () => {
    const courses = [course('arm', { measure: 'fugl-meyer-motor' }), course('life', {})];
    expect(judge({ outcomes: [measured('fugl-meyer-motor')] }, ...courses)).toEqual(['arm', 'life']);
    expect(judge({ primary_endpoint: { met: 'no', measure: 'fugl-meyer-motor' } }, ...courses)).toEqual([
      'arm',
      'life',
    ]);
    expect(judge({ outcomes: [measured('mrs')] }, ...courses)).toEqual(['life', 'arm: measure']);
  });

  it.each([
    ['within', { ages: { min: 2, max: 5 } }, true],
    ['half within', { ages: { min: 4, max: 8 } }, true],
    ['mostly older', { ages: { min: 5, max: 12 } }, false],
    ['one person', { ages: { min: 3, max: 3 } }, true],
    ['one older person', { ages: { min: 7, max: 7 } }, false],
    ['children of unknown age', { age_group: 'children' }, false],
    ['adults', { age_group: 'adults' }, false],
    ['not known', {}, false],
  ] satisfies [string, Partial<StudyFacts>, boolean][])('of children from 1 to 6: %s', (_, facts, fits) => {
    const young = course('young', { population: { ages: { min: 1, max: 6 } } });
    expect(judge(facts, young)).toEqual([fits ? 'young' : 'young: age']);
  });

  it('of childhood as a whole fit children whose ages are not given', () => {
    const all = course('all', { population: { ages: { min: 1.3, max: 21 } } });
    expect(judge({ age_group: 'children' }, all)).toEqual(['all']);
    expect(judge({ age_group: 'both' }, all)).toEqual(['all: age']);
  });

  it.each([
    ['years later', { months_since: { min: 6, max: 60 } }, true],
    ['tagged as chronic', { conditions: ['chronic-stroke'] }, true],
    ['in the first days', { months_since: { max: 0.1 } }, false],
    ['not known', {}, false],
  ] satisfies [string, Partial<StudyFacts>, boolean][])('of late stroke: %s', (_, facts, fits) => {
    const late = course('late', { population: { months_since: { min: 3, max: 12 } } });
    expect(judge(facts, late)).toEqual([fits ? 'late' : 'late: stage']);
  });

  it('are sorted, not changed: each course of the condition stands once, as it was given', () => {
    const span = fc.record({ min: fc.nat(50), max: fc.integer({ min: 50, max: 100 }) });
    fc.assert(
      fc.property(fc.array(span), span, (spans, ages) => {
        const courses = spans.map((population, i) => course(`c${i}`, { population: { ages: population } }));
        const { fitting, unfit } = coursesWithoutCells(madeUp('a', { ages }).facts, courses, conditions);
        const all = [...fitting, ...unfit.map(({ course: one }) => one)];
        expect(new Set(all)).toEqual(new Set(courses));
        expect(all).toHaveLength(courses.length);
      }),
    );
  });
});

describe('the courses of the site', () => {
  const fitting = (id: string): string[] => {
    const study = catalog.studies.get(id);
    if (!study) throw new Error(`${id} is a record of the site`);
    const courses = [...catalog.naturalCourse.values()];
    return coursesWithoutCells(study.facts, courses, catalog.vocabulary.conditions).fitting.map((item) => item.id);
  };

  it('hold sham surgery and training against cells put into the brain years after a stroke', () => {
    expect(fitting('nr1-2025')).toEqual(expect.arrayContaining(['stroke-late-sham-niche', 'stroke-late-mock-surgery']));
    expect(fitting('nr1-2025')).not.toContain('stroke-arm-by-itself');
  });
  it('hold children of the same age against five children with a sibling’s cord blood', () => {
    expect(fitting('saitoh-2025')).toEqual(expect.arrayContaining(['gmfm66-placebo-one-year', 'gmfm66-curves-norway']));
  });
  it('hold no adult against a newborn', () => {
    expect(fitting('baak-2022')).toEqual([]);
  });
  it('are found from a narrower condition and from a broader one', () => {
    const ids = (condition: string): string[] => catalog.coursesFor(condition).map(({ id }) => id);
    expect(ids('stroke')).toEqual(expect.arrayContaining(['stroke-late-sham-niche', 'stroke-placebo-90-days']));
    expect(ids('chronic-stroke')).toContain('stroke-late-sham-niche');
    expect(ids('chronic-stroke')).not.toContain('stroke-placebo-90-days');
    expect(ids('als')).not.toContain('stroke-late-sham-niche');
  });
});
