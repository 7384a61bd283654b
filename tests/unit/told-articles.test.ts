/** The five articles are the longest texts: each, told again by its checked statements, finds its studies and statements. */
import { describe, expect, it } from 'vitest';
import { translatorFor } from '../../src/i18n/translator.ts';
import { claimData } from '../../src/told/build/answer-data.ts';
import { claimsOf } from '../../src/told/claims.ts';
import { fold } from '../../src/told/fold.ts';
import { sentencesOf } from '../../src/told/sentences.ts';
import { catalog, data, read } from '../told-fixture.ts';

const translator = translatorFor('zh-hans');
const known = claimData(catalog, translator);
const folded = (text: string): string => fold(text, data.pairs).text;

/** What an article says, part by part, in our words for it. */
const toldOf = (id: string): string =>
  [
    ...Map.groupBy(
      catalog.claims.filter(({ article }) => article.id === id),
      ({ entry }) => entry,
    ).entries(),
  ]
    .map(([entry, claims]) =>
      claims.map(({ claim }) => translator.words(entry).words.claims[claim.id]?.said ?? '').join('\n'),
    )
    .join('\n\n');

const claimsIn = (text: string): string[] => {
  const reading = read(text);
  const { text: plain, cased } = fold(reading.text, data.pairs);
  const said = {
    studies: new Set(reading.studies.map(({ id }) => id)),
    sentences: sentencesOf(plain, cased).map((sentence) => sentence.text),
  };
  return claimsOf(known, said, folded, 1000).map(({ path, claim }) => `${path} ${claim[3]}`);
};

describe.each([...catalog.articles.keys()])('%s', (id) => {
  const text = toldOf(id);
  const own = known.filter(({ path }) => path.startsWith(`articles/${id}/`));

  it('finds most of its own statements that are about a study it finds', () => {
    const studies = new Set(read(text).studies.map((study) => study.id));
    const wanted = own.flatMap(({ path, claims }) =>
      claims.filter(([study]) => studies.has(study)).map((claim) => `${path} ${claim[3]}`),
    );
    const found = new Set(claimsIn(text));
    expect(wanted.filter((one) => found.has(one)).length / wanted.length).toBeGreaterThan(0.95);
  });

  it('gives hardly a study that is not its own', () => {
    const studies = new Set(
      catalog.claims.filter(({ article }) => article.id === id).flatMap(({ claim }) => claim.study ?? []),
    );
    const given = read(text).studies.map((study) => study.id);
    expect(given.filter((one) => !studies.has(one)).length / given.length).toBeLessThan(0.15);
  });
});

it('takes no statement of an article from a text about something else', () => {
  expect(claimsIn('今天天气很好，我们去公园看孩子们放风筝，有 249 名学生参加，都很高兴。')).toEqual([]);
});
