/** What no way of asking fits goes to the kind of question whose examples come nearest, as “Perhaps this helps”. */
import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../src/search/query/features.ts';
import { withNearest } from '../../src/search/results/answers.ts';
import { nearestPages, saysMore } from '../../src/search/results/nearest.ts';
import { articleAsked, withStudiesOf } from '../../src/search/results/of-article.ts';
import { nearestFor, nearness, toNearestFiles } from '../../src/search/shared/nearest.ts';
import { asksFor, fromQuestionFiles } from '../../src/search/shared/questions.ts';
import { prepareWords } from '../../src/search/shared/words.ts';
import { catalog } from '../own-catalog.ts';
import { files, listed, read } from '../query-fixture.ts';

const { en } = files;
const nearestOf = (query: string): string[] =>
  nearestPages(
    query,
    read(query),
    fromQuestionFiles(
      en.answers,
      asksFor(query).map((name) => en[name]),
    ),
    nearestFor(query).map((name) => en[name]),
    prepareWords(listed),
  ).map(({ path }) => path);

it('words without endings, Han characters and their neighbours, and marks are compared; stem cells are not', () => {
  expect([...featuresOf('stem cells for a 9 year old')]).toEqual(['for', 'a', '9', 'year', 'old', '@child']);
  expect([...featuresOf('干细胞贵')]).toEqual(['贵']);
  expect([...featuresOf('太贵了')]).toEqual(['太', '贵', '太贵', '了', '贵了']);
});

describe('weights', () => {
  const weights = new Map([
    ['dear', new Map([[0, 1.2]])],
    ['贵', new Map([[1, 0.8]])],
    ['@money', new Map([[1, 2]])],
    ['so', new Map([[0, 0.1]])],
  ]);
  const sent = toNearestFiles(weights);
  it('are sent by script, marks with both, and the least not at all', () => {
    expect(sent).toEqual({
      'nearest-latin': { '0:6': 'dear', '1:10': '@money' },
      'nearest-han': { '1:4': '贵', '1:10': '@money' },
    });
  });
  it('add up for each kind, less in a long query', () => {
    expect(nearness(new Set(['dear']), [sent['nearest-latin']])).toEqual(new Map([[0, 1.2]]));
    expect(nearness(new Set(['dear', 'x', 'y', 'z']), [sent['nearest-latin']])).toEqual(new Map([[0, 0.6]]));
  });
  it('are loaded for the script that is typed', () => {
    expect(nearestFor('很贵')).toEqual(['nearest-han']);
    expect(nearestFor('生cancer')).toEqual(['nearest-han', 'nearest-latin']);
  });
});

describe('what is asked in words that no kind lists', () => {
  it.each([
    ['our doctor rolled his eyes and would not explain, no evidence he said', /^topics\/before-you-pay/],
    ['晚上总是睡不好 打了能睡好点不', /^topics\/speech-swallowing-seizures-learning/],
    ['对方老打电话让我们赶快签', /^topics\/before-you-pay/],
  ])('%s', (query, path) => expect(nearestOf(query)[0]).toMatch(path));
  it('what is named may be what is asked about', () => {
    expect(nearestOf('it is a phase 3 trial, what would that tell us')[0]).toMatch(/^glossary\/#trial-phases/);
    expect(nearestOf('phase 3 trial')).toEqual([]);
  });
  it('a name alone asks for what bears it', () => {
    expect(nearestOf('cord blood cerebral palsy')).toEqual([]);
    const saidMore = (query: string): boolean => saysMore(query, read(query), prepareWords(listed));
    expect(saidMore('脐带血 脑瘫')).toBe(false);
    expect(saidMore('muscle tone improvement')).toBe(false);
    expect(saidMore('is his muscle tone better')).toBe(true);
  });
  it('most examples come nearest to their own kind', () => {
    const examples = catalog.questions.flatMap(({ examples: some }, kind) =>
      Object.values(some ?? {}).flatMap((asked = []) => asked.map((query) => ({ query, kind }))),
    );
    const right = examples.filter(({ query, kind }) => {
      const near = nearness(
        featuresOf(query),
        nearestFor(query).map((name) => en[name]),
      );
      return Math.max(...near.values()) === near.get(kind);
    });
    expect(right.length / examples.length).toBeGreaterThan(0.85);
  });
});

it('the nearest stands behind the two that are sure, and says so', () => {
  const page = (path: string) => ({ path, title: path, of: '' });
  expect(withNearest([page('a'), page('b'), page('c')], [page('b'), page('d')])).toEqual([
    page('a'),
    page('b'),
    { ...page('d'), perhaps: true },
  ]);
  expect(withNearest([page('a')], [])).toEqual([page('a')]);
});

describe('an article and nothing else', () => {
  const article = { path: 'articles/cp-msc-249/', title: 'The article', of: '' };
  it('lists the studies that it tells of', () => {
    const asked = read('249 patients');
    expect(articleAsked(asked, [article])).toBe(article);
    const [named] = withStudiesOf(asked, article, en.parts).named;
    expect(named?.filter).toBe('id');
    expect(named?.values.length).toBeGreaterThan(1);
    expect(named?.values.length).toBeLessThan(catalog.studies.size / 2);
  });
  it('and not where something else is asked as well', () => {
    expect(articleAsked(read('249 patients stroke'), [article])).toBeUndefined();
    expect(articleAsked(read('249 patients'), [{ ...article, path: 'articles/' }])).toBeUndefined();
  });
});
