/** What in a stretch of text speaks for one study. Every piece is specific; a condition and a cell alone are none. */
import type { Stretch } from './windows.ts';
import type { StudyKey } from './types.ts';

/** What was read once for a stretch, for all studies. */
export type Clues = {
  squeezed: string;
  people: ReadonlySet<number>;
  figures: ReadonlySet<string>;
  /** Whole percentages. */
  shares: ReadonlySet<string>;
  years: ReadonlySet<string>;
  phases: ReadonlySet<string>;
  countries: ReadonlySet<string>;
  conditions: ReadonlySet<string>;
  cells: ReadonlySet<string>;
  sources: ReadonlySet<string>;
  routes: ReadonlySet<string>;
  donors: ReadonlySet<string>;
  votes: readonly (readonly [number, number])[];
  hasAnimals: boolean;
  hasPeople: boolean;
  isReview: boolean;
  /** Study → how many rare Chinese words of its line in lists stand here. */
  rare: ReadonlyMap<string, number>;
};

/**
 * `core`: how many kinds of specific thing agree: a name, an author, numbers, a place, a vote, an animal. `names` is what
 * the names alone weigh, `own` what tells the study from others of the same product.
 */
export type Score = { total: number; core: number; names: number; own: number };

/** So much must speak for a study before it is given; found by trying on texts of which the answer was known. */
const enough = 9;
/** What a name weighs that several records share. */
const sharedName = 5;
/** Numbers and figures that weigh so much are not met by chance. */
const manyNumbers = 7;

const certain: Score = { total: 100, core: 9, names: 9, own: 9 };

const agree = (clue: ReadonlySet<string>, own: readonly string[]): boolean => own.some((one) => clue.has(one));

/** How much a stretch speaks for a study. `carried` are names that stood in the stretches before. */
export function scoreOf(study: StudyKey, { text, cased }: Stretch, clues: Clues, carried: string): Score {
  if (study.ids.some((one) => text.includes(one))) return certain;
  if (study.titles.some((title) => clues.squeezed.includes(title))) return certain;
  const { score: names, count: nameCount } = nameScore(study, text, cased, carried);
  const author = authorScore(study, text, clues);
  const numbers = numberScore(study, clues);
  const place = agree(clues.countries, study.countries) ? 3 : 0;
  const votes = study.votes && clues.votes.some(([a, b]) => isVote(study.votes, a, b)) ? 6 : 0;
  const animal = study.isAnimal && clues.hasAnimals ? 3 : 0;
  const journal = journalScore(study, text, cased, clues);
  const phase = study.ownPhase && agree(clues.phases, study.phases) && names >= sharedName ? 4 : 0;
  const specific = [names, author, numbers, place, votes, animal, journal, phase];
  const isProduct = names >= sharedName && names < enough && (nameCount < 2 || study.hasProduct) && !study.isAnimal;
  const hasYear = study.year !== undefined && clues.years.has(study.year);
  // Of several trials of one product none is meant before something tells which.
  if (isProduct && author + numbers + votes + journal === 0 && !hasYear && !agree(clues.phases, study.phases))
    return { total: 0, core: 0, names, own: 0 };
  const sum = (parts: readonly number[]): number => parts.reduce((all, part) => all + part, 0);
  const isSure = (phase > 0 || numbers >= 4) && isNamed(study, text, cased);
  const strong = { names, numbers, journal, isSure };
  const known = Math.min(4, study.words.filter((word) => text.includes(word)).length + (clues.rare.get(study.id) ?? 0));
  // A review with its maker and year; a case with its country, year and own words.
  const isTold =
    hasYear &&
    ((study.isPooled === true && clues.isReview && names > 0 && !tellsOfOthers(study, clues)) ||
      (place > 0 && known >= 2));
  const total =
    (isTold && study.isPooled ? 3 : 0) +
    sum(specific) +
    known +
    sum(besides(study, clues, numbers)) -
    against(study, clues, strong);
  const few = specific.filter((part) => part > 0).length;
  const isStrong =
    names >= enough ||
    nameCount > 1 ||
    isTold ||
    author >= enough ||
    journal > 3 ||
    numbers >= manyNumbers ||
    (numbers >= 4 && hasYear && agree(clues.cells, study.cell) && isFrom(study, clues)) ||
    isRareNumber(study, clues);
  return { total, core: isStrong ? few + 1 : few, names, own: author + numbers + votes + phase };
}

/** Whether a score is enough to give the study. */
export const convinces = ({ total, core }: Score): boolean => total >= enough && core >= 2;

/** A number of people that is neither small nor round, with the same cell and the same route, source or donor. */
function isRareNumber(study: StudyKey, clues: Clues): boolean {
  const { people, cell, routes, donor } = study;
  if (!people.slice(0, 2).some((n) => n >= 35 && n % 10 !== 0 && clues.people.has(n))) return false;
  const isGiven = agree(clues.routes, routes) || (donor !== undefined && clues.donors.has(donor));
  return agree(clues.cells, cell) && (isGiven || isFrom(study, clues));
}

/** What fits many studies and only helps. */
function besides(study: StudyKey, clues: Clues, numbers: number): number[] {
  // Numbers that are met by no chance tell of this study, though another with another phase stands beside it.
  const otherPhase = clues.phases.size > 0 && study.phases.length > 0 && numbers < manyNumbers;
  const phase = agree(clues.phases, study.phases) ? 2 : otherPhase ? -3 : 0;
  return [
    study.year !== undefined && clues.years.has(study.year) ? 2 : 0,
    phase,
    agree(clues.cells, study.cell) ? 2 : 0,
    isFrom(study, clues) ? 1 : 0,
    agree(clues.routes, study.routes) ? 1 : 0,
    study.donor !== undefined && clues.donors.has(study.donor) ? 1 : 0,
    study.isPooled && clues.isReview ? 2 : 0,
  ];
}

/** What speaks against: animals for people, another country, other cells. */
function against(
  study: StudyKey,
  clues: Clues,
  { names, journal, numbers, isSure }: { names: number; journal: number; numbers: number; isSure: boolean },
): number {
  let less = 0;
  // Texts that take an animal for a person do not say that it was one.
  if (study.isAnimal && !clues.hasAnimals) less += names >= sharedName && journal > 0 ? 2 : 6;
  if (!study.isAnimal && clues.hasAnimals && !clues.hasPeople) less += 6;
  if (names >= 9 || isSure || numbers >= manyNumbers) return less;
  if (clues.countries.size > 0 && study.countries.length > 0 && !agree(clues.countries, study.countries)) less += 4;
  if (clues.cells.size > 0 && study.cell.length > 0 && !agree(clues.cells, study.cell)) less += 3;
  return less;
}

/** A number of people that is not of this study. */
const tellsOfOthers = ({ people }: StudyKey, clues: Clues): boolean =>
  [...clues.people].some((n) => n >= 50 && n < 1900 && !people.includes(n));

const isFrom = ({ source }: StudyKey, { sources }: Clues): boolean => source !== undefined && sources.has(source);

const isNamed = ({ names }: StudyKey, text: string, cased: string): boolean =>
  names.some(([form, weight]) => weight >= sharedName && holds(form === form.toLowerCase() ? text : cased, form));

const isVote = (votes: StudyKey['votes'], a: number, b: number): boolean =>
  votes !== undefined && ((votes[0] === a && votes[1] === b) || (votes[0] === b && votes[1] === a));

/** What the names weigh, and how many of them there are that are not parts of one another. */
function nameScore(
  { names }: StudyKey,
  text: string,
  cased: string,
  carried: string,
): { score: number; count: number } {
  let best = 0;
  let others = 0;
  const found: string[] = [];
  for (const [form, weight] of names) {
    // Names in capitals are words otherwise (treasure, masters), so they are looked for as they stand.
    const isCapital = form !== form.toLowerCase();
    const here = holds(isCapital ? cased : text, form);
    const before = !here && weight >= 5 && holds(carried, form);
    const value = here ? weight : before ? Math.min(weight, 5) : 0;
    if (here && !found.some((one) => one.includes(form) || form.includes(one))) found.push(form);
    if (value > best) [others, best] = [Math.max(others, best), value];
    else others = Math.max(others, value);
  }
  return { score: best + (best > 0 ? Math.min(2, others) : 0), count: best >= sharedName ? found.length : 0 };
}

function holds(text: string, form: string): boolean {
  for (let i = text.indexOf(form); i >= 0; i = text.indexOf(form, i + 1)) {
    if (/\p{Script=Han}/u.test(form)) return true;
    const [before = ' ', after = ' '] = [text[i - 1], text[i + form.length]];
    const goesOn =
      /^-?(?:\d|i{1,3}\b|I{1,3}\b)/.test(text.slice(i + form.length)) ||
      /^ (?:III?|[23])\b/.test(text.slice(i + form.length));
    if (!/[\p{Script=Latin}\d]/u.test(before) && !/[\p{Script=Latin}\d]/u.test(after) && !goesOn) return true;
  }
  return false;
}

/** The journal as a title: short names (Stroke, Cells) are words otherwise, so something must mark them. */
function journalScore({ journal, year, cell }: StudyKey, text: string, cased: string, clues: Clues): number {
  if (journal === undefined || journal === '') return 0;
  const i = text.indexOf(journal.toLowerCase());
  if (i < 0) return 0;
  const worth = year !== undefined && clues.years.has(year) && agree(clues.cells, cell) ? 5 : 3;
  if (journal.length > 14) return worth;
  const [before, after] = [cased.slice(Math.max(0, i - 5), i), cased.slice(i + journal.length, i + journal.length + 7)];
  return /《 ?$|\bin $|the $|[(（“] ?$|[上在] ?$/u.test(before) || /^[ ,(]*20\d\d|^》/u.test(after) ? worth : 0;
}

/** An author with the year close by; short names with `et al.` or the like, since they are words as well. */
function authorScore({ authors, year }: StudyKey, text: string, { years }: Clues): number {
  const [first] = authors;
  if (first === undefined || year === undefined || !authors.some((name) => text.includes(name))) return 0;
  // Printed in the year after it appeared online.
  const near = [year, String(Number(year) + 1)];
  const hasYear = near.some((one) => years.has(one));
  const own = new RegExp(
    `(?<![\\p{L}])${first}(?![\\p{Script=Latin}])(?: et al|等| and (?:colleagues|co-workers|others)|[^.。]{0,30}(?:${near.join('|')}))`,
    'u',
  );
  if (own.test(text) && (hasYear || first.length > 5)) return hasYear ? 9 : 5;
  return hasYear && authors.slice(1).some((name) => name.length > 5 && text.includes(name)) ? 4 : 0;
}

function numberScore({ people, figures }: StudyKey, clues: Clues): number {
  const [all, analysed] = people;
  const hits = people.filter((n) => clues.people.has(n));
  let score = 0;
  const whole = [all, analysed].find((n) => n !== undefined && clues.people.has(n));
  if (whole !== undefined) score += whole >= 30 ? 4 : whole >= 14 ? 3 : 2;
  else if (hits.some((n) => n >= 30)) score += 3;
  if (hits.length > 1) score += 3;
  const exact = figures.filter((figure) => clues.figures.has(figure)).length;
  const rounded = figures.filter((figure) => clues.shares.has(figure)).length;
  return score + Math.min(6, exact * 3) + Math.min(4, rounded * 2);
}
