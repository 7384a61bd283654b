/** Names that were typed with a slip, or by half. */
import { editDistance } from '../../text/edit-distance.ts';
import type { Name } from '../shared/lexicon.ts';
import type { Dictionary } from './dictionary.ts';
import { soundAlike } from '../shared/homophones.ts';
import { toNamed, type Guess, type Named } from './parsed-query.ts';

/** One slip in a name of five letters or more, two from nine. */
const allowedSlips = (length: number): number => (length < 5 ? 0 : length < 9 ? 1 : 2);

/** The Latin name, product or author that differs by a slip from squeezed words. */
export function latinFuzzyMatch(key: string, typed: string, { latin, keys }: Dictionary): Named[] {
  const allowed = allowedSlips(key.length);
  let best: Named[] = [];
  let least = allowed + 1;
  const look = (form: string, named: () => Named[]): void => {
    if (allowedSlips(form.length) === 0 || Math.abs(form.length - key.length) > allowed) return;
    const distance = editDistance(form, key);
    if (distance < least) [best, least] = [named(), distance];
  };
  for (const [form, names] of latin) look(form, () => toNamed(names, typed));
  for (const [form, { ids, label }] of keys)
    // Two numbers that differ by a digit are two numbers.
    if (!/\d/.test(form)) look(form, () => [{ filter: 'id', values: ids, label: label || form, typed }]);
  return best.map((name) => ({ ...name, slip: true }));
}

/** The name of which half was typed, when all that begin so are the same thing. */
export function latinPrefixMatch(key: string, typed: string, { latin, keys }: Dictionary): Named[] {
  if (key.length < 4) return [];
  const begun = withoutLonger([...latin].filter(([form]) => form.startsWith(key)));
  const names = begun.flatMap(([, found]) => found);
  const records = [...keys].filter(([form]) => form.startsWith(key));
  const ids = new Set(records.flatMap(([, found]) => found.ids));
  // Of `neurona`, more is left of the neuronal stem cells than of Neuronata.
  if (ids.size < 6 && shortest(records) < shortest(begun))
    return [{ filter: 'id', values: [...ids], label: typed, typed }];
  return sameThing(names) ? toNamed(names.slice(0, 1), typed) : [];
}

/** Forms that are no more than another with something after it: of `mesench`, exosomes are no second meaning. */
const withoutLonger = <T>(forms: (readonly [form: string, found: T])[]): (readonly [form: string, found: T])[] =>
  forms.filter(([form]) => !forms.some(([other]) => other !== form && form.startsWith(other)));

const shortest = (forms: readonly (readonly [form: string, found: unknown])[]): number =>
  Math.min(...forms.map(([form]) => form.length));

/**
 * The name that a run of Han was probably meant to be: one that sounds the same, one that begins with it, or one
 * that differs by a character. Two characters say too little, unless they sound the same. `around` is the run as it
 * was typed, with the words on both sides that mean nothing by themselves (神精 in 神精干细胞).
 */
export function hanFuzzyMatch(run: string, around: string, dictionary: Dictionary): Guess | undefined {
  const heard = dictionary.han.find(({ form }) => form.length > 1 && soundAlike(run, form));
  if (heard) return toGuess(heard, run, true);
  if (run.length >= 3) {
    const begun = dictionary.han.filter(({ form }) => form.startsWith(run));
    const things = withoutLonger(begun.map(({ form, names }) => [form, names]));
    if (begun[0] && sameThing(things.flatMap(([, names]) => names))) return toGuess(begun[0], run, false);
  }
  const at = around.indexOf(run);
  return nearName(run, 0, run.length, run, dictionary) ?? nearName(around, at, at + run.length, run, dictionary);
}

/** The name that differs little from a piece of `text` that holds something between `from` and `to`. */
function nearName(text: string, from: number, to: number, run: string, { han }: Dictionary): Guess | undefined {
  for (const name of han) {
    const { form } = name;
    const { length } = form;
    if (length < 3) continue;
    for (let at = Math.max(0, from - length + 1); at < to && at + length <= text.length; at += 1) {
      const piece = text.slice(at, at + length);
      const sure = soundAlike(piece, form);
      if (piece !== form && (sure || editDistance(piece, form) === 1)) return toGuess(name, run, sure);
    }
  }
  return undefined;
}

function toGuess({ form, names }: Dictionary['han'][number], typed: string, sure: boolean): Guess | undefined {
  const [name] = toNamed(names, typed);
  // Of several names of one study, the one that was nearly typed is told.
  const label = name?.filter === 'id' ? form : name?.label;
  return name && { name: { ...name, label: label ?? typed, slip: true }, sure };
}

/** The term of the glossary that sounds as a run does. */
export const homophoneMatch = (run: string, { hanTerms }: Dictionary): string | undefined =>
  hanTerms.find(({ form }) => form.length > 2 && form !== run && soundAlike(run, form))?.form;

const sameThing = (names: readonly Name[]): boolean =>
  names.length > 0 && new Set(names.map(({ filter, values }) => `${filter} ${values.join()}`)).size === 1;
