/** Which figures of a text stand beside those of a record. */
import { expect, test } from 'vitest';
import { figuresBeside } from '../../src/told/figures-beside.ts';

const whole = (text: string): { from: number; to: number }[] => [{ from: 0, to: text.length }];
const figures = (text: string, record: string[] = []): string[] => figuresBeside(text, whole(text), new Set(record));

test('people, shares and points are figures; doses, prices and times are none', () => {
  const said = 'We give 100 million cells for 14,900 USD; in 206 people after 12 months 34% walked, 5.6 points more.';
  expect(figures(said, ['100', '12'])).toEqual(['206 people', '34%', '5.6 points']);
  expect(figures('输注1亿个细胞，收费12万元，206例患者随访90天，有效率92%', ['90', '12'])).toEqual(['206例', '92%']);
});

test('a bare number counts only where the record has it', () => {
  expect(figures('10 of 102 and 13 of 104', ['102', '10'])).toEqual(['10', '102']);
  expect(figures('in 2024, of our last 40, 34')).toEqual([]);
});

test('a sentence that speaks for the study is taken, not the paragraph around it', () => {
  const text = 'Of our 40 patients all gained. TREASURE had 206 people.';
  const sentence = { from: 31, to: text.length };
  expect(figuresBeside(text, [{ from: 0, to: text.length }, sentence], new Set())).toEqual(['206 people']);
});
