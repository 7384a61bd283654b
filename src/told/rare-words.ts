/** Chinese words of the studies' lines in lists that few of them share; without spaces between words, runs of three. */
import type { StudyKey } from './types.ts';

const runsOf = (text: string): Set<string> =>
  new Set([...text.matchAll(/(?=(\p{Script=Han}{3}))/gu)].map((match) => match[1] ?? ''));

/** How many rare words of each study a text has; two runs that overlap are about one word. */
export function rareWords(studies: readonly StudyKey[]): (text: string) => Map<string, number> {
  const owners = new Map<string, string[]>();
  for (const { id, about } of studies)
    for (const run of runsOf(about)) owners.set(run, [...(owners.get(run) ?? []), id]);
  return (text) => {
    const found = new Map<string, number>();
    for (const run of runsOf(text)) {
      const ids = owners.get(run) ?? [];
      if (ids.length <= 2) for (const id of ids) found.set(id, (found.get(id) ?? 0) + 0.5);
    }
    return found;
  };
}
