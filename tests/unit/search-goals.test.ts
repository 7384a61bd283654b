/** How a main goal ended, in the many words of a query. */
import { describe, expect, it } from 'vitest';
import { withPlainGoals } from '../../src/search/query/goals.ts';
import { prepareWords } from '../../src/search/shared/words.ts';
import { listed } from '../query-fixture.ts';

const words = prepareWords(listed);
const plain = (query: string): string => withPlainGoals(query, words);

describe('a main goal', () => {
  it.each([
    'missed its primary endpoint',
    "didn't reach its main goal",
    'did not meet primary end point',
    'failed to meet the main goal',
    'not met primary endpoint',
    'unmet primary outcome',
    'primary endpoint was not met',
  ])('missed: %s', (query) => {
    expect(plain(`${query} als`)).toBe('missed its goal als');
  });
  it.each(['没能达到主要终点', '未达主要终点', '没有达到主要评估指标', '主要终点没达到', '主要目标均未达到'])(
    'missed: %s',
    (query) => {
      expect(plain(`渐冻症 ${query}`)).toBe('渐冻症 未达到');
    },
  );
  it('met', () => {
    expect(plain('stroke met the primary endpoint')).toBe('stroke met its goal');
    expect(plain('达到主要终点')).toBe('达到主要终点');
  });
  it.each(['missing outcome data', 'primary endpoint', 'motor outcomes', '主要目标不明', '主要终点'])(
    'says nothing of how it ended: %s',
    (query) => {
      expect(plain(query)).toBe(query);
    },
  );
});
