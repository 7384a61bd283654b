/** Which pages stand before the studies: what a query names decides among the answers of a kind of question. */
import { describe, expect, it } from 'vitest';
import { answersOf } from '../../src/search/results/answers.ts';
import { fromQuestionFiles } from '../../src/search/shared/questions.ts';
import { prepareWords } from '../../src/search/shared/words.ts';
import { files, listed, read } from '../query-fixture.ts';

const data = files['zh-hans'];
const questions = fromQuestionFiles(data.answers, [data['asks-latin'], data['asks-han']]);
const words = prepareWords(listed);
const pathsFor = (query: string): string[] =>
  answersOf(query, read(query, 'zh-hans'), questions, words, []).pages.map(({ path }) => path);

describe('answers', () => {
  it('for strokes answer a kind of stroke', () =>
    expect(pathsFor('脑梗四个月 不打也会接着好吗')).toContain(
      'topics/besides-cells-stroke/#how-much-comes-back-without-cells',
    ));
  it('are the lines of the only product of a country for a disease', () => {
    const lines = 'topics/permission-and-approval/#product-neuronata-r';
    expect(pathsFor('那个韩国的渐冻症干细胞针叫什么来着')[0]).toBe(lines);
    expect(pathsFor('what is the Korean injection for ALS called')).toContain(lines);
    expect(pathsFor('what is the American injection for ALS called')).not.toContain(lines);
  });
  it.each(['乜嘢叫做鞘内注射', '鞘内注射怎么解读', '多少钱 鞘内注射是什么意思'])('%s: the term', (query) =>
    expect(pathsFor(query)).toContain('glossary/#intrathecal'),
  );
  it('do not explain a term that is only said', () =>
    expect(pathsFor('鞘内注射是真的吗')).not.toContain('glossary/#intrathecal'));
  it('leave room for a study that is named', () => {
    expect(pathsFor('how much does it cost and is it safe').length).toBe(3);
    expect(pathsFor('Stanford stroke: how much does it cost and is it safe').length).toBe(2);
  });
  it('to trials of a country are the trials', () =>
    expect(pathsFor('stem cell trial for cp kids in the USA')[0]).toBe('trials/'));
});
