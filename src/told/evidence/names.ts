/** Names of products, trials, makers, hospitals and places that stand in a text, whose they are, and what they weigh. */
import { editDistance } from '../../text/edit-distance.ts';
import type { StudyKey } from '../types.ts';

/** What the names of one study weigh together, and how many of them there are that are not parts of one another. */
export type Named = { score: number; count: number; forms: readonly string[] };

/** A name of a product or a trial weighs so much, and may be carried on into the next stretches. */
export const sharedName = 5;

type Owner = { id: string; weight: number };
type Texts = { text: string; cased: string };

const isHan = (form: string): boolean => /\p{Script=Han}/u.test(form);
const isCapital = (form: string): boolean => form !== form.toLowerCase();
/** A hyphen may be typed as a space, and a code with a gap: NSI-566, NSI 566, NSI566. */
const spaced = (text: string): string => text.replace(/[-·]/g, ' ');
const joined = (text: string): string => spaced(text).replace(/(?<=\p{Script=Latin}) (?=\d)/gu, '');

/** Prepares the finding of names; what it gives says of each study which of its names stand in a text. */
export function nameFinder(studies: readonly StudyKey[]): (texts: Texts, carried: string) => Map<string, Named> {
  const owners = new Map<string, Owner[]>();
  for (const { id, names } of studies)
    for (const [form, weight] of names) owners.set(form, [...(owners.get(form) ?? []), { id, weight }]);
  const forms = [...owners].map(([form, whose]) => {
    const hasDigit = /\p{Script=Latin}[ -]?\d/u.test(form);
    return { form, key: hasDigit ? joined(form) : spaced(form), hasDigit, whose, isCapital: isCapital(form) };
  });
  return ({ text, cased }, carried) => {
    const ways = { spaced: [spaced(text), spaced(cased)], joined: [joined(text), joined(cased)] } as const;
    const found = new Map<string, { form: string; weight: number; here: boolean }[]>();
    for (const { form, key, hasDigit, whose, isCapital: cap } of forms) {
      const [low, high] = hasDigit ? ways.joined : ways.spaced;
      const here = holds(cap ? high : low, key);
      if (!here && !(carried !== '' && holds(carried, form))) continue;
      for (const { id, weight } of whose) {
        if (!here && weight < sharedName) continue;
        const value = { form, weight: here ? weight : Math.min(weight, sharedName), here };
        found.set(id, [...(found.get(id) ?? []), value]);
      }
    }
    return new Map([...found].map(([id, names]) => [id, weigh(names)]));
  };
}

/** The best counts whole, of the others no more than two points. */
function weigh(names: readonly { form: string; weight: number; here: boolean }[]): Named {
  const [best = 0, next = 0] = names.map(({ weight }) => weight).toSorted((a, b) => b - a);
  const apart: string[] = [];
  for (const { form, here } of names)
    if (here && !apart.some((one) => one.includes(form) || form.includes(one))) apart.push(form);
  return {
    score: best + Math.min(2, next),
    count: best >= sharedName ? apart.length : 0,
    forms: names.filter(({ here, weight }) => here && weight >= sharedName).map(({ form }) => form),
  };
}

/** Whether a name stands by itself: not within a word, and not as the name of another part (PISCES II for PISCES). */
export function holds(text: string, form: string): boolean {
  for (let i = text.indexOf(form); i >= 0; i = text.indexOf(form, i + 1)) {
    if (isHan(form)) return true;
    const [before = ' ', after = ' '] = [text[i - 1], text[i + form.length]];
    const rest = text.slice(i + form.length, i + form.length + 5);
    const goesOn = /^-?(?:\d|i{1,3}\b|I{1,3}\b)|^ (?:III?|ii|iii|[23])\b/.test(rest);
    if (!/[\p{Script=Latin}\d]/u.test(before) && !/[\p{Script=Latin}\d]/u.test(after) && !goesOn) return true;
  }
  return false;
}

/** Prepares the mending of names that are misspelt by a letter or two: Neuranata, Lascowitz. Gives what is written and what is meant. */
export function nameMender(studies: readonly StudyKey[]): (text: string) => [written: string, meant: string][] {
  const known = new Set(
    studies.flatMap(({ names, authors }) =>
      [...names.filter(([form, weight]) => weight >= sharedName && !isCapital(form)).map(([form]) => form), ...authors]
        .flatMap((form) => form.split(/[ -]/))
        .filter((word) => /^[a-z]{8,}$/.test(word)),
    ),
  );
  const mendOne = (word: string): string | undefined =>
    [...known].find(
      (name) =>
        name[0] === word[0] &&
        Math.abs(name.length - word.length) < 2 &&
        editDistance(name, word) <= (name.length < 11 ? 1 : 2),
    );
  return (text) =>
    [...new Set(text.match(/(?<!\p{Script=Latin})[a-z]{7,}(?!\p{Script=Latin})/gu))].flatMap((word) => {
      const meant = known.has(word) ? undefined : mendOne(word);
      return meant === undefined ? [] : [[word, meant] as [string, string]];
    });
}
