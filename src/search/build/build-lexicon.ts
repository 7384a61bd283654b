/** Makes the lexicon of one locale from the vocabulary and the records; runs at build. */
import { facets, type Facet } from '../../schema/facets.ts';
import type { Keys, Lexicon, Name, PartName, TermName } from '../shared/lexicon.ts';
import type { AllWords } from '../shared/words.ts';
import { cleanWith } from './forms.ts';
import { queryWords, tooWide } from './query-words.ts';
import { formsIn, listNames, uncarried } from './list-names.ts';
import type { Making } from './making.ts';
import { recordKeys } from './record-keys.ts';
import { measureNames, partNames, studyNames, termNames } from './record-names.ts';
import { closedNames, countryNames, phaseNames, toComeNames, yearNames } from './value-names.ts';

/** Filters whose values are named in a way of their own. */
const ownNames: Partial<Record<Facet['name'], (making: Making) => Name[]>> = {
  phase: phaseNames,
  country: countryNames,
  measure: measureNames,
  year: yearNames,
  results: toComeNames,
  id: studyNames,
};

/** Names of the values of one filter. Values that no study carries are left to the text. */
function namesOf(facet: Facet, making: Making): Name[] {
  const own = ownNames[facet.name];
  if (own) return own(making);
  return 'vocabulary' in facet ? listNames(facet, making) : closedNames(facet, making);
}

type Known = Lexicon & { keys: Keys; parts: PartName[]; words: AllWords };

/** Everything that the catalog can name, for one locale. */
export function buildLexicon(from: Omit<Making, 'clean'>): Known {
  const words = queryWords(from.catalog);
  const making: Making = { ...from, clean: cleanWith(from.simplify, words, tooWide(from.catalog)) };
  const named = facets.flatMap((facet) => namesOf(facet, making));
  const terms = termNames(making);
  const names = withSharedForms(named, terms);
  return {
    names,
    terms: [...terms, ...uncarried(making, formsIn([...terms, ...names]))],
    words,
    parts: partNames(making),
    keys: recordKeys(making.catalog, new Set(names.flatMap(({ forms }) => forms))),
  };
}

/**
 * A term that shares its first form with a name is the same thing: its other forms, misspellings too, lead there as
 * well, unless they are another's.
 */
function withSharedForms(names: readonly Name[], terms: readonly TermName[]): Name[] {
  const taken = formsIn(names);
  return names.map((name) => {
    if (name.filter === 'id' || name.filter === 'measure') return name;
    const forms = new Set(name.forms);
    for (const { forms: more } of terms) {
      const [first] = more;
      if (first === undefined || !forms.has(first)) continue;
      for (const form of more) if (!taken.has(form)) forms.add(form);
    }
    return { ...name, forms: [...forms] };
  });
}
