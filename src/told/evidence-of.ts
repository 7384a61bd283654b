/**
 * What in a stretch of text speaks for one study: kinds of evidence, each with its weight, against one threshold. Weights
 * were found by trying on texts of which the answer was known.
 */
import type { Clues } from './clues.ts';
import { authorScore, type Maker } from './evidence/authors.ts';
import { against, isFrom } from './evidence/against.ts';
import { journalScore } from './evidence/journals.ts';
import { sharedName, sureName, type Named } from './evidence/names.ts';
import { hasRareNumber, manyNumbers, numberScore, tellsOfOthers } from './evidence/numbers.ts';
import type { Shown } from './evidence/pieces.ts';
import { isTitled } from './evidence/words.ts';
import type { StudyKey } from './types.ts';

/** What was found for one study among all. */
export type Found = {
  named: Named;
  maker: Maker | undefined;
  /** Titles without anything but letters. */
  squeezed: readonly string[];
  /** Cells, sources and routes of its that hardly another study has. */
  scarce: readonly string[];
  /** Rare words, and the share of its title. */
  rare: number;
  titled: number;
};

/**
 * `core`: how many kinds of specific thing agree: a name, an author, numbers, a place, a vote, an animal. `names` is what
 * the names alone weigh, `own` what tells the study from others of the same product.
 */
export type Score = {
  total: number;
  core: number;
  names: number;
  own: number;
  /** A name, its authors, journal or title tell. */
  isNamed: boolean;
  /** Its country, a mock procedure or words that hardly another has are told. */
  isPlaced: boolean;
  /** Its authors, journal or title tell. */
  isPaper: boolean;
  /** Its year is told, or words that hardly another has. */
  isDated: boolean;
  /** Which of the things that only some studies have in common speak for it. */
  shown: Pick<Shown, 'hasAuthor' | 'hasJournal' | 'hasVotes' | 'hasTitle'>;
};

/** So much must speak for a study before it is given; where nothing tells who made it or where, a little more. */
const enough = 8;
const enoughUnnamed = 8.5;
const unshown = { hasAuthor: false, hasJournal: false, hasVotes: false, hasTitle: false };
const certain: Score = {
  total: 100,
  core: 9,
  names: 9,
  own: 9,
  isNamed: true,
  isPaper: true,
  isDated: true,
  isPlaced: true,
  shown: unshown,
};
const nothing: Score = {
  total: 0,
  core: 0,
  names: 0,
  own: 0,
  isNamed: false,
  isPaper: false,
  isDated: false,
  isPlaced: false,
  shown: unshown,
};

const agree = (clue: ReadonlySet<string>, own: readonly string[]): boolean => own.some((one) => clue.has(one));
const sum = (parts: readonly number[]): number => parts.reduce((all, part) => all + part, 0);

/** How much a stretch speaks for a study. */
export function scoreOf(study: StudyKey, clues: Clues, found: Found): Score {
  if (clues.hasNumber && study.ids.some((one) => clues.text.includes(one))) return certain;
  if (found.squeezed.some((title) => clues.squeezed.includes(title))) return certain;
  const { score: names, best, isShared, count } = found.named;
  const author = authorScore(found.maker, clues);
  const numbers = numberScore(study, clues);
  const journal = journalScore(study, clues);
  const hasYear = study.year !== undefined && clues.years.has(study.year);
  const votes = study.votes && clues.votes.some(([a, b]) => isVote(study.votes, a, b)) ? 6 : 0;
  const phase = study.ownPhase && agree(clues.phases, study.phases) && best >= sharedName ? 4 : 0;
  // Two rare words together are met by no chance.
  const known = found.rare < 2 ? found.rare : Math.min(6, found.rare * 1.5);
  const place = agree(clues.countries, study.countries) ? 3 : 0;
  const specific = {
    names,
    author,
    numbers,
    // A country that a name stands for already.
    place: place > 0 && best > 0 && best < sharedName ? 1.5 : place,
    votes,
    animal: study.isAnimal && clues.hasAnimals ? 3 : 0,
    journal,
    sham: study.hasSham && clues.hasSham ? 2 : 0,
    genre: genreScore(study, clues, names),
    phase,
    kind: found.scarce.some((id) => [clues.cells, clues.sources, clues.routes].some((ids) => ids.has(id))) ? 2 : 0,
    title: isTitled(found.titled) ? sureName : 0,
    words: found.rare >= 2 ? known : 0,
  };
  // What fits many studies is never enough.
  if (Object.values(specific).every((part) => part === 0)) return nothing;
  // Of several trials of one product none is meant before something tells which.
  const isProduct =
    isShared && best >= sharedName && names < sureName && (count < 2 || study.hasProduct) && !study.isAnimal;
  if (isProduct && author + votes + journal === 0 && numbers < 3 && !hasYear && !agree(clues.phases, study.phases))
    return { ...nothing, names };
  // A review with its maker and year; a case with its country, year and own words.
  const isTold =
    hasYear &&
    ((study.isPooled === true && clues.isReview && names > 0 && !tellsOfOthers(study, clues)) ||
      (place > 0 && found.rare >= 2));
  const isBare = names + author + place + votes + specific.words + specific.title === 0;
  const isSure = (phase > 0 || numbers >= 4) && best >= sharedName;
  const total =
    (isTold && study.isPooled ? 3 : 0) +
    sum(Object.values(specific)) +
    (found.rare < 2 ? known : 0) +
    sum(besides(study, clues, numbers, names + author + journal)) -
    against(study, clues, { names, best, numbers, journal, isBare, isSure });
  const few = Object.values(specific).filter((part) => part > 0).length;
  // A review must be called one: 498 clients of a cord-blood bank are no 498 children of several trials.
  const isCalled = !study.isPooled || clues.isReview;
  const isStrong =
    names >= sureName ||
    count > 1 ||
    isTold ||
    author >= sureName ||
    journal > 4 ||
    specific.title > 0 ||
    (numbers >= manyNumbers && isCalled) ||
    found.rare >= 4 ||
    (numbers >= 3 && hasYear && agree(clues.cells, study.cell) && isFrom(study, clues)) ||
    isRareNumber(study, clues) ||
    (numbers >= 5 && likeness(study, clues) > 1 && isCalled);
  return {
    total,
    core: isStrong ? few + 1 : few,
    names,
    own: author + numbers + votes + phase,
    isNamed: names + author + journal + votes + specific.title > 0,
    isPlaced: place + specific.words + specific.sham > 0,
    isPaper: author + journal + votes + specific.title > 0,
    isDated: hasYear || specific.words > 0,
    shown: {
      hasAuthor: author > 0,
      hasJournal: journal > 0,
      hasVotes: votes > 0,
      hasTitle: specific.title > 0,
    },
  };
}

/** Many trials are registered, so a plan must be named. */
function genreScore({ genre }: StudyKey, { genres }: Clues, names: number): number {
  if (genre === undefined || !genres.has(genre)) return 0;
  return genre !== 'plan' ? 4 : names > 0 ? 2 : 0;
}

/** Whether a score is enough to give the study. */
export const convinces = ({ total, core, isNamed, isPlaced }: Score): boolean =>
  total >= (isNamed || isPlaced ? enough : enoughUnnamed) && core >= 2;

/** A number of people that is neither small nor round, with the same cell and the same route, source or donor; for a review, with its condition. */
function isRareNumber(study: StudyKey, clues: Clues): boolean {
  const { cell, routes, donor } = study;
  const isGiven = agree(clues.routes, routes) || (donor !== undefined && clues.donors.has(donor));
  if (!hasRareNumber(study, clues)) return false;
  if (study.isPooled) return clues.isReview && (clues.about.size === 0 || agree(clues.about, study.conditions));
  return agree(clues.cells, cell) && (isGiven || isFrom(study, clues));
}

/** How much of what was given, from where and how, is the same. */
const likeness = (study: StudyKey, clues: Clues): number =>
  [
    agree(clues.cells, study.cell),
    isFrom(study, clues),
    agree(clues.routes, study.routes),
    study.donor !== undefined && clues.donors.has(study.donor),
  ].filter(Boolean).length;

/** What fits many studies and only helps. */
function besides(study: StudyKey, clues: Clues, numbers: number, whose: number): number[] {
  // Numbers that are met by no chance tell of this study, though another with another phase stands beside it.
  const otherPhase = clues.phases.size > 0 && study.phases.length > 0 && numbers < manyNumbers;
  const hasYear = study.year !== undefined && clues.years.has(study.year);
  return [
    // Beside a name, an author or a journal the year tells much.
    hasYear ? (whose > 0 ? 3 : 2) : 0,
    agree(clues.phases, study.phases) ? 2 : otherPhase ? -3 : 0,
    agree(clues.cells, study.cell) ? 2 : 0,
    isFrom(study, clues) ? 1 : 0,
    agree(clues.routes, study.routes) ? 1 : 0,
    study.donor !== undefined && clues.donors.has(study.donor) ? 1 : 0,
    study.isPooled && clues.isReview ? 2 : 0,
    agree(clues.about, study.conditions) ? 1 : 0,
  ];
}

const isVote = (votes: StudyKey['votes'], a: number, b: number): boolean =>
  votes !== undefined && ((votes[0] === a && votes[1] === b) || (votes[0] === b && votes[1] === a));
