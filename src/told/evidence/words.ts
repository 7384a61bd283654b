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
const latinWords = (text: string): Set<string> => new Set(text.replace(/iz/g, 'is').match(/[a-z][a-z\d]{3,}/g));

/** How many rare words of each study a text has, and what share of its title. */
export type WordClues = { rare: ReadonlyMap<string, number>; titled: ReadonlyMap<string, number> };

export function wordFinder(studies: readonly StudyKey[]): (text: string) => WordClues {
  const owners = ownersOf(studies, ({ about, words }) => [...runsOf(about), ...words]);
  const titleOwners = ownersOf(studies, ({ titles }) => titles.flatMap((title) => [...latinWords(title)]));
  const wholes = new Map(studies.map((study) => [study.id, weightOf(study, titleOwners)]));
  return (text) => {
    const rare = new Map<string, number>();
    const words = latinWords(text);
    // Two runs that overlap are about one word.
    for (const [parts, worth] of [[runsOf(text), 0.5], [words, 1]] as const)
      for (const part of parts) {
        const ids = owners.get(part) ?? [];
        if (ids.length <= fewest) for (const id of ids) rare.set(id, (rare.get(id) ?? 0) + worth);
      }
    const titled = new Map<string, number>();
    for (const word of words) {
      const ids = titleOwners.get(word) ?? [];
      for (const id of ids) titled.set(id, (titled.get(id) ?? 0) + 1 / ids.length ** 0.5);
    }
    return { rare, titled: new Map([...titled].map(([id, sum]) => [id, sum / (wholes.get(id) ?? Infinity)])) };
  };
}

function ownersOf(studies: readonly StudyKey[], partsOf: (study: StudyKey) => string[]): Map<string, string[]> {
  const owners = new Map<string, string[]>();
  for (const study of studies)
    for (const part of new Set(partsOf(study))) owners.set(part, [...(owners.get(part) ?? []), study.id]);
  return owners;
}

/** Words that few titles have weigh more; a title of words that many have is never known by them. */
function weightOf({ titles: [title = ''] }: StudyKey, owners: ReadonlyMap<string, readonly string[]>): number {
  const words = latinWords(title);
  const whole = [...words].reduce((sum, word) => sum + 1 / (owners.get(word)?.length ?? 1) ** 0.5, 0);
  return whole < leastOfTitle ? Infinity : whole;
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
