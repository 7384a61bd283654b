/** Names that were typed with a slip, or by half. */
import { editDistance } from '../source/nearest.ts';
import { toNamed, type Named } from './understood.ts';
import type { Name, Reader } from './lexicon.ts';

/** One slip in a name of five letters or more, two from nine. */
const allowedSlips = (length: number): number => (length < 5 ? 0 : length < 9 ? 1 : 2);

/** The Latin name that differs by a slip from squeezed words. */
export function latinSlip(key: string, typed: string, { latin }: Reader): Named[] {
  const allowed = allowedSlips(key.length);
  let best: readonly Name[] | undefined;
  let least = allowed + 1;
  for (const [form, names] of latin) {
    if (allowedSlips(form.length) === 0 || Math.abs(form.length - key.length) > allowed) continue;
    const distance = editDistance(form, key);
    if (distance < least) [best, least] = [names, distance];
  }
  return best ? toNamed(best, typed) : [];
}

/** The name of which half was typed, when all that begin so are the same thing. */
export function latinBeginning(key: string, typed: string, { latin, keys }: Reader): Named[] {
  if (key.length < 4) return [];
  const names = [...latin].flatMap(([form, found]) => (form.startsWith(key) ? found : []));
  const ids = new Set([...keys].flatMap(([form, found]) => (form.startsWith(key) ? found.ids : [])));
  if (names.length === 0 && ids.size > 0 && ids.size < 6)
    return [{ filter: 'id', values: [...ids], label: typed, typed }];
  return sameThing(names) ? toNamed(names.slice(0, 1), typed) : [];
}

/**
 * The name that differs by one character from a run of Han, or that begins with it; from three characters on,
 * since two say too little.
 */
export function hanSlip(run: string, { han }: Reader): Named | undefined {
  if (run.length < 3) return undefined;
  const begins = han.filter(({ form }) => form.startsWith(run)).flatMap(({ names }) => names);
  if (sameThing(begins)) return toNamed(begins.slice(0, 1), run)[0];
  const near = han.find(
    ({ form }) =>
      form.length >= 3 &&
      run.length >= form.length &&
      windows(run, form).some((part) => editDistance(part, form) === 1),
  );
  return near ? toNamed(near.names, run)[0] : undefined;
}

const windows = (run: string, { length }: string): string[] =>
  Array.from({ length: run.length - length + 1 }, (_, at) => run.slice(at, at + length));

const sameThing = (names: readonly Name[]): boolean =>
  names.length > 0 && new Set(names.map(({ filter, values }) => `${filter} ${values.join()}`)).size === 1;
