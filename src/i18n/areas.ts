/** Interface words stand in one file per area; a page asks for a word by its key alone. */
type Areas = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Keys of all areas. */
export type KeyIn<A extends Areas> = { [Area in keyof A]: Extract<keyof A[Area], string> }[keyof A];

/** The words of all areas by their keys. */
export function joinAreas<A extends Areas>(areas: A): Readonly<Record<KeyIn<A>, string>> {
  const words = Object.fromEntries(Object.values(areas).flatMap((area) => Object.entries(area)));
  if (!holdsAll(words, areas)) throw new Error('A key of the interface words stands in two areas');
  return words;
}

const holdsAll = <A extends Areas>(words: Record<string, string>, areas: A): words is Record<KeyIn<A>, string> =>
  Object.values(areas).every((area) => Object.entries(area).every(([key, word]) => words[key] === word));
