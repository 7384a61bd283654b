/** Interface words stand in one file per area; a page asks for a word by its key alone. */

type Intersection<Union> = (Union extends unknown ? (one: Union) => void : never) extends (all: infer All) => void
  ? All
  : never;

/** The words of all areas under one roof. */
export type JoinedAreas<Areas> = Readonly<Record<keyof Intersection<Areas[keyof Areas]>, string>>;
