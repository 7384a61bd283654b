/** Words and titles that few studies share: English words, and in Chinese, without spaces between words, runs of three. */
import { squeeze } from '../../search/shared/normalise.ts';
import type { StudyKey } from '../types.ts';

/** What no more than so many studies have tells of one of them. */
const fewest = 2;
/** So much of a title, or more, and the title is meant though it is cut or misspelt. */
const mostOfTitle = 0.8;
const leastOfTitle = 3;

const runsOf = (text: string): Set<string> =>
  new Set([...text.matchAll(/(?=(\p{Script=Han}{3}))/gu)].map((match) => match[1] ?? ''));
const latinWords = (text: string): Set<string> => new Set(text.replace(/iz/g, 'is').match(/[a-z][a-z\d]{2,}/g));

/** Rare words of a study that a text has, and what they weigh together. */
export type RareWords = { worth: number; words: readonly string[] };
/** The same for each study, and what share of its title a text has. */
export type WordClues = { rare: ReadonlyMap<string, RareWords>; titled: ReadonlyMap<string, number> };
export const noWords: RareWords = { worth: 0, words: [] };

export function wordFinder(studies: readonly StudyKey[]): (text: string) => WordClues {
  const owners = ownersOf(studies, ({ about, words }) => [...runsOf(about), ...words]);
  const titleOwners = ownersOf(studies, ({ titles }) => titles.flatMap((title) => [...latinWords(title)]));
  // Words that few titles have weigh more.
  const worthOf = (words: Iterable<string>): number =>
    [...words].reduce((sum, word) => sum + 1 / (titleOwners.get(word)?.length ?? 1) ** 0.5, 0);
  const titles = studies.flatMap(({ id, titles: all }) =>
    all.flatMap(partsOf).flatMap((part) => {
      const words = latinWords(part);
      const worth = worthOf(words);
      return worth < leastOfTitle ? [] : [{ id, words, worth }];
    }),
  );
  return (text) => {
    const rare = new Map<string, RareWords>();
    const words = latinWords(text);
    // Two runs that overlap are about one word.
    for (const [parts, worth] of [
      [runsOf(text), 0.5],
      [words, 1],
    ] as const)
      for (const part of parts) {
        const ids = owners.get(part) ?? [];
        if (ids.length > fewest) continue;
        for (const id of ids) {
          const known = rare.get(id) ?? noWords;
          rare.set(id, { worth: known.worth + worth, words: [...known.words, part] });
        }
      }
    const titled = new Map<string, number>();
    for (const { id, words: own, worth } of words.size < 5 ? [] : titles) {
      const share = worthOf([...own].filter((word) => words.has(word))) / worth;
      titled.set(id, Math.max(titled.get(id) ?? 0, share));
    }
    return { rare, titled };
  };
}

/** The whole title, and what stands before its colon. */
const partsOf = (title: string): string[] => [...new Set([title, title.split(':')[0] ?? ''])];

function ownersOf(studies: readonly StudyKey[], partsOf: (study: StudyKey) => string[]): Map<string, string[]> {
  const owners = new Map<string, string[]>();
  for (const study of studies)
    for (const part of new Set(partsOf(study))) owners.set(part, [...(owners.get(part) ?? []), study.id]);
  return owners;
}

export const isTitled = (share: number | undefined): boolean => share !== undefined && share >= mostOfTitle;

/** Titles as one run of letters; the part before a colon where that is long enough to be no other's. */
export const squeezedTitles = ({ titles }: StudyKey): string[] => [
  ...new Set(
    titles
      .map((title) => {
        const first = squeeze(title.split(/[:：]/)[0] ?? '');
        return (isLong(first) ? first : squeeze(title)).slice(0, 70);
      })
      .filter(isLong),
  ),
];

/** Too long to stand anywhere by chance. */
const isLong = (title: string): boolean => title.length >= (/\p{Script=Han}/u.test(title) ? 14 : 40);
