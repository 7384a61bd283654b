/** Names of products, trials, makers, hospitals and places that stand in a text, whose they are, and what they weigh. */
import type { StudyKey } from '../types.ts';

/** What the names of one study weigh together, and how many of them there are that are not parts of one another; `all` has those carried on as well. */
export type Named = {
  score: number;
  best: number;
  isShared: boolean;
  count: number;
  forms: readonly string[];
  all: readonly string[];
};
/** A name that stands in a text, what it weighs for one study, and the studies that share it. */
export type NameHit = { form: string; weight: number; isShared: boolean; owners: string };

/** A name of a product or a trial weighs so much, and may be carried on into the next stretches. */
export const sharedName = 5;
/** The own name of a trial, or of a product with one record, is enough by itself. */
export const sureName = 9;
/** The own name of a trial. */
export const trialName = 10;

type Form = { form: string; key: string; isCalled: boolean; whose: readonly { id: string; weight: number }[] };
/** Names by their first two letters. */
type Index = ReadonlyMap<string, readonly Form[]>;
type Texts = { text: string; cased: string };

const isHan = (form: string): boolean => /\p{Script=Han}/u.test(form);
const isCapital = (form: string): boolean => form !== form.toLowerCase();
/** A hyphen may be typed as a space, and a code with a gap: NSI-566, NSI 566, NSI566. */
const spaced = (text: string): string => text.replace(/[-·]/g, ' ');
const joined = (text: string): string => spaced(text).replace(/(?<=\p{Script=Latin}) (?=\d)/gu, '');

/** Prepares the finding of names; what it gives lists for each study which of its names stand in a text. */
export function nameFinder(studies: readonly StudyKey[]): (texts: Texts) => Map<string, NameHit[]> {
  const owners = new Map<string, { id: string; weight: number }[]>();
  for (const { id, names } of studies)
    for (const [form, weight] of names) owners.set(form, [...(owners.get(form) ?? []), { id, weight }]);
  const indexes = [true, false].flatMap((hasCode) =>
    [true, false].map((isCased) => {
      const write = hasCode ? joined : spaced;
      const forms = [...owners]
        .filter(([form]) => isCode(form) === hasCode && isCapital(form) === isCased)
        .flatMap(([form, whose]): Form[] => [
          { form, key: write(form), isCalled: false, whose },
          // What is written in capitals may be typed with one: the Treasure trial, a study called Endurance.
          ...(isCased ? [{ form, key: write(form[0] + form.slice(1).toLowerCase()), isCalled: true, whose }] : []),
        ]);
      const index: Index = Map.groupBy(forms, ({ key }) => key.slice(0, 2));
      return { index, read: ({ text, cased }: Texts): string => write(isCased ? cased : text) };
    }),
  );
  return (texts) => {
    const found = new Map<string, NameHit[]>();
    for (const { form, whose } of indexes.flatMap(({ index, read }) => [...formsIn(read(texts), index)])) {
      const owners = whose.map(({ id }) => id).join();
      for (const { id, weight } of whose)
        found.set(id, [...(found.get(id) ?? []), { form, weight, isShared: whose.length > 1, owners }]);
    }
    return found;
  };
}

const isCode = (form: string): boolean => /\p{Script=Latin}[ -]?\d/u.test(form);

function formsIn(text: string, index: Index): Set<Form> {
  const found = new Set<Form>();
  for (let i = 0; i < text.length; i += 1)
    for (const form of index.get(text.slice(i, i + 2)) ?? [])
      if (text.startsWith(form.key, i) && standsAt(text, i, form)) found.add(form);
  return found;
}

/** Whether a name stands by itself: not within a word, and not as the name of another part (PISCES II for PISCES). */
function standsAt(text: string, i: number, { key, isCalled }: Form): boolean {
  if (isHan(key)) return true;
  const [before, after] = [text.slice(Math.max(0, i - 8), i), text.slice(i + key.length, i + key.length + 8)];
  if (/[\p{Script=Latin}\d]$/u.test(before) || /^[\p{Script=Latin}\d]/u.test(after)) return false;
  if (/^ (?:iii?|III?|[23])(?![\p{Script=Latin}\d])/u.test(after)) return false;
  return !isCalled || /^ (?:trial|study)|^ ?(?:试验|研究)/u.test(after) || /(?:called|named) ["“]?$/.test(before);
}

const unnamed: Named = { score: 0, best: 0, isShared: false, count: 0, forms: [], all: [] };

/** The best counts whole, the others two points; names carried on weigh as shared ones. */
export function namedBy(here: readonly NameHit[] = [], carried: readonly NameHit[] = []): Named {
  if (here.length + carried.length === 0) return unnamed;
  const before = carried.filter(({ form, weight }) => weight >= sharedName && !here.some((hit) => hit.form === form));
  const weights = [...here.map(({ weight }) => weight), ...before.map(() => sharedName)].toSorted((a, b) => b - a);
  const [best = 0] = weights;
  const apart = apartOf([...here, ...before]);
  return {
    score: best + (apart.length > 1 ? 2 : 0),
    best,
    isShared: [...here, ...before].every((hit) => hit.isShared),
    count: best >= sharedName ? apart.filter(({ form }) => here.some((hit) => hit.form === form)).length : 0,
    forms: here.map(({ form }) => form),
    all: [...here, ...before].map(({ form }) => form),
  };
}

/** Duke and Duke University are one name, as are those that lead to the same studies: the Cerebral Palsy Alliance (CPA). */
function apartOf(hits: readonly NameHit[]): NameHit[] {
  const apart: NameHit[] = [];
  for (const hit of hits) {
    const isSame = ({ form, owners }: NameHit): boolean =>
      form.includes(hit.form) || hit.form.includes(form) || (hit.isShared && owners === hit.owners);
    if (!apart.some(isSame)) apart.push(hit);
  }
  return apart;
}
