import { describe, expect, it } from 'vitest';
import { askedText, bestFit, fitOf, saidOf } from '../../src/search/query/asks.ts';
import { amountOf, marksOf } from '../../src/search/query/marks.ts';
import { withoutNegated } from '../../src/search/query/negation.ts';
import { closeUp, normalise } from '../../src/search/shared/normalise.ts';
import { asksFor, fromQuestionFiles, toQuestionFiles, type Questions } from '../../src/search/shared/questions.ts';

describe('ways to ask', () => {
  const fit = (ask: string, query: string): number => fitOf(ask, askedText(query));
  it('needs every word, with any ending, in any order', () => {
    expect(fit('pay trial|study', 'are families paying for this study')).toBeGreaterThan(0);
    expect(fit('pay trial|study', 'are families paying')).toBe(0);
  });
  it('takes words side by side, and leaves out what must not stand there', () => {
    expect(fit('too_late', 'is it too late')).toBeGreaterThan(0);
    expect(fit('too_late', 'late, too')).toBe(0);
    expect(fit('old -year_old', 'nine year old')).toBe(0);
  });
  it('finds Chinese words within others, and forgives a slip in a long English one', () => {
    expect(fit('脑瘫 多少钱', '脑瘫干细胞要多少钱')).toBe(10);
    expect(fit('insurance', 'does insurence pay')).toBeGreaterThan(0);
  });
  it('finds words typed together, and by ear where that is wanted', () => {
    expect(fit('side_effect', 'sideeffects of cells')).toBeGreaterThan(0);
    expect(fit('副作用', '副做用')).toBe(0);
    expect(fitOf('副作用', askedText('副做用', { byEar: true }))).toBe(6);
  });
  it('says which words of a way to ask were said', () => {
    expect(saidOf('leukaemia cure|transplant -dog', askedText('transplant for leukaemia'))).toBe(
      'leukaemia transplant',
    );
  });
  it('counts the closest way, and a little for others', () => {
    expect(bestFit(['多少钱', '钱'], askedText('多少钱'))).toBe(6.5);
    expect(bestFit(['价格'], askedText('多少钱'))).toBe(0);
  });
});

describe('marks', () => {
  it.each([
    ['八十三', 83],
    ['十', 10],
    ['两', 2],
    ['14', 14],
    ['twelve', 12],
    ['几', 3],
  ])('%s is %d', (text, amount) => expect(amountOf(text)).toBe(amount));
  it.each([
    ['mum is 81', ['@adult', '@old']],
    ['my 9 year old', ['@child']],
    ['孩子才六个月', ['@baby', '@child']],
    ['老人八十岁', ['@adult', '@old']],
    ['after 14 months', ['@since', '@years']],
    ['stroke 2 days ago', ['@days', '@since']],
    ['中风三年了', ['@since', '@years']],
    ['我爸2019年中风的', ['@since', '@years']],
    ['her stroke was in 2019', ['@since', '@years']],
    ['houkin 2019 stroke trial', []],
    ['十四个月的娃', ['@child']],
    ['gmfcs level iv', ['@gmfcs', '@severe']],
    ['孩子四级', ['@gmfcs', '@severe']],
    ['三级医院', []],
    ['85 percent improve', ['@percent']],
    ['they want $8,000', ['@money']],
    ['十二万港纸', ['@money']],
    ['两百万个细胞', []],
    ['only 12 people', ['@few']],
    ['才十二个人', ['@few']],
    ['闺女十九了', ['@adult']],
    ['上周三中风', ['@days', '@since']],
    ['林志伟医师 干细胞', ['@person']],
    ['dr smith stem cells', ['@person']],
    ['my dr says no', []],
    ['许多医生反对', []],
    ['cord blood', []],
  ])('%s', (text, marks) => expect([...marksOf(text)].toSorted()).toEqual(marks));
});

describe('negation', () => {
  const surgery = { filter: 'route' as const, values: ['intracerebral'], label: 'Surgery', typed: 'surgery' };
  const drip = { ...surgery, typed: '静脉' };
  it('rules out what stands after without, not or 没有', () => {
    expect(withoutNegated([surgery], 'stroke without surgery')).toEqual({ named: [], without: [surgery] });
    expect(withoutNegated([drip], '不用静脉').without).toEqual([drip]);
  });
  it('asks with 有没有', () => expect(withoutNegated([drip], '有没有静脉的').named).toEqual([drip]));
});

it('characters typed one by one and signs that are not seen are read as words', () => {
  expect(closeUp(normalise('干 细 胞'))).toBe('干细胞');
  expect(closeUp(normalise('脑\u200B瘫'))).toBe('脑瘫');
  expect(closeUp(normalise('脑瘫 脐带血'))).toBe('脑瘫 脐带血');
});

it('questions are shared out by script and put together again', () => {
  const questions: Questions = {
    pages: [{ path: 'harms/', title: 'Harms', of: '' }],
    kinds: [{ asks: ['harm', '副作用', '249'], answers: [{ at: 0 }] }],
    broader: {},
    notHere: [{ asks: ['knee'], name: 'knees', at: 0 }],
  };
  const { answers, ...files } = toQuestionFiles(questions, []);
  const read = (query: string): Questions =>
    fromQuestionFiles(
      answers,
      asksFor(query).map((name) => files[name]),
    );
  expect(read('harm').kinds[0]?.asks).toEqual(['249', 'harm']);
  expect(read('副作用').kinds[0]?.asks).toEqual(['249', '副作用']);
  expect(read('knee').notHere[0]?.asks).toEqual(['knee']);
});
