/** Registry numbers that a text gives, and whether the site holds the trial. */
import type { FoundNumber, ReadingData } from './types.ts';

/** How registries write their numbers; in folded text, with a space or a hyphen where people put one. */
const written =
  /(?<![\p{Script=Latin}\d])(?:nct[ -]?\d(?:-?\d){3,11}|chictr[a-z-]*\d{6,12}|jrct[a-z]?\d{8,12}|umin\d{9}|irct\d{6,16}(?:n\d+)?|actrn ?\d{10,16}|isrctn ?\d{8}|kct\d{7}|drks\d{8}|ctri\/\d{4}\/\d{2,3}\/\d{6}|20\d\d-5\d{5}-\d{2}(?:-\d{2})?|20\d\d-00\d{4}-\d{2})(?![\p{Script=Latin}\d])/gu;

const plain = (number: string): string => number.toLowerCase().replace(/[\s-]/g, '');

/** Numbers in a folded text, each once; numbers of studies are told with the study and left out. */
export function numbersIn(folded: string, { trials, studies }: ReadingData): FoundNumber[] {
  const owners = new Map(trials.flatMap(({ id, numbers }) => numbers.map((number) => [plain(number), id] as const)));
  const ofStudies = new Set(studies.flatMap(({ ids }) => ids.map(plain)));
  const found = new Map<string, FoundNumber>();
  for (const match of folded.matchAll(written)) {
    const number = plain(match[0]);
    const trial = owners.get(number);
    if (trial === undefined && [...ofStudies].some((one) => one === number || number.startsWith(`${one}00`))) continue;
    const known = found.get(number) ?? {
      number: shown(match[0]),
      ...(trial !== undefined && { trial }),
      ...(isMaimed(number) && { isMaimed: true as const }),
      places: [],
    };
    known.places.push({ from: match.index, to: match.index + match[0].length });
    found.set(number, known);
  }
  return [...found.values()];
}

/** As registries print it. */
const shown = (number: string): string =>
  number.replace(/ /g, '').toUpperCase().replace('CHICTR', 'ChiCTR').replace('JRCT', 'jRCT');

/** ClinicalTrials.gov counts eight digits; one that is too short or too long leads nowhere. */
const isMaimed = (number: string): boolean => number.startsWith('nct') && !/^nct\d{8}$/.test(number);
