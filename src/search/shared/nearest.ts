/** Which kinds of question a word speaks for: what is asked where no way of asking fits. */
import { hasHan } from './normalise.ts';

/** A kind's number, a colon and a weight in fifths → the features that speak for the kind so much, with a space between. */
export type Nearest = Record<string, string>;

/** The same by the script of the query. */
export type NearestFiles = { 'nearest-latin': Nearest; 'nearest-han': Nearest };

/** What speaks for less is not sent. */
const least = { latin: 0.5, han: 0.7 };
const steps = 5;

/** Shares weights out into files; marks are read from both scripts. */
export function toNearestFiles(weights: ReadonlyMap<string, ReadonlyMap<number, number>>): NearestFiles {
  const those = (script: keyof typeof least): Nearest => {
    const told = [...weights]
      .filter(([feature]) => feature.startsWith('@') || hasHan(feature) === (script === 'han'))
      .flatMap(([feature, kinds]) =>
        [...kinds].flatMap(([kind, weight]) =>
          weight < least[script] ? [] : [{ feature, key: `${kind}:${Math.round(weight * steps)}` }],
        ),
      );
    const groups = [...Map.groupBy(told, ({ key }) => key)];
    return Object.fromEntries(
      groups.map(([key, some]) => [
        key,
        some
          .map(({ feature }) => feature)
          .toSorted()
          .join(' '),
      ]),
    );
  };
  return { 'nearest-latin': those('latin'), 'nearest-han': those('han') };
}

/** How near each kind comes to some features. */
export function nearness(features: ReadonlySet<string>, nearest: readonly Nearest[]): Map<number, number> {
  const sums = new Map<number, number>();
  for (const [key, told] of nearest.flatMap((one) => Object.entries(one))) {
    const shared = told.split(' ').filter((feature) => features.has(feature)).length;
    if (shared === 0) continue;
    const [kind = 0, weight = 0] = key.split(':').map(Number);
    sums.set(kind, (sums.get(kind) ?? 0) + (shared * weight) / steps / Math.sqrt(features.size));
  }
  return sums;
}

/** Which of the files a query needs. */
export const nearestFor = (query: string): (keyof NearestFiles)[] => [
  ...(hasHan(query) ? (['nearest-han'] as const) : []),
  ...(/[a-z]{3}/i.test(query) ? (['nearest-latin'] as const) : []),
];
