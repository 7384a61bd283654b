/** What speaks against a study: animals for people, another country, other cells, another donor, another disease. */
import type { Clues } from '../clues.ts';
import type { StudyKey } from '../types.ts';
import { manyNumbers, tellsOfOthers } from './numbers.ts';
import { sharedName, sureName, trialName } from './names.ts';

export type Strong = {
  names: number;
  best: number;
  numbers: number;
  journal: number;
  isBare: boolean;
  isSure: boolean;
};

const agree = (clue: ReadonlySet<string>, own: readonly string[]): boolean => own.some((one) => clue.has(one));

export const isFrom = ({ source }: StudyKey, { sources }: Clues): boolean =>
  source !== undefined && sources.has(source);

/** Points to take off. */
export function against(
  study: StudyKey,
  clues: Clues,
  { names, best, numbers, journal, isBare, isSure }: Strong,
): number {
  let less = 0;
  // Texts that take an animal for a person do not say that it was one.
  if (study.isAnimal && !clues.hasAnimals) less += best >= sharedName ? 4 : journal > 0 ? 2 : 6;
  if (!study.isAnimal && !study.isPooled && clues.hasAnimals && !clues.hasPeople) less += 6;
  // A text without a word of cells tells of something else, unless something but numbers and a journal tells of the study.
  if (!clues.hasCells && isBare && !study.isPooled && numbers < manyNumbers) less += 4;
  // What harm was done is no other disease.
  const isElsewhere = clues.isElsewhere && study.genre !== 'harm';
  // Autism, knees, another disease of the same maker; worse where the whole text names no disease of the study.
  if (isElsewhere && !agree(clues.conditions, study.conditions)) less += agree(clues.about, study.conditions) ? 6 : 20;
  // Another trial of the same product has another phase and other people.
  const isOtherPhase = clues.phases.size > 0 && study.phases.length > 0 && !agree(clues.phases, study.phases);
  if (best < trialName && numbers === 0 && isOtherPhase && tellsOfOthers(study, clues)) less += 6;
  if (names >= sureName || isSure || numbers >= manyNumbers) return less;
  if (clues.countries.size > 0 && study.countries.length > 0 && !agree(clues.countries, study.countries)) less += 4;
  if (clues.cells.size > 0 && study.cell.length > 0 && !agree(clues.cells, study.cell)) less += 3;
  // Fat for marrow.
  if (study.source !== undefined && clues.sources.size > 0 && !clues.sources.has(study.source)) less += 1;
  // One's own cells for a donor's, or the other way round.
  if (study.donor !== undefined && clues.donors.size > 0 && !clues.donors.has(study.donor)) less += 3;
  return less;
}
