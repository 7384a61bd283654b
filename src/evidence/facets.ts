/** The values by which a study can be filtered and found. */
import { withParents, type Catalog } from '../catalog/catalog.ts';
import { choicesOf, fieldAt } from '../schema/describe.ts';
import { facetNames, facetOf, type FacetName, type WorkedOutFacet } from '../schema/facets.ts';
import { textsAt } from '../schema/paths.ts';
import { studyFacts, type StudyFacts } from '../schema/study.ts';
import { ages, agesOf } from './ages.ts';
import { gradeStudy } from './certainty/grade.ts';
import { goalOf, type Goal } from './goal.ts';
import { resultsToCome } from './to-come.ts';

type WorkedOut = {
  values: (facts: StudyFacts, today: string) => readonly string[];
  /** All that there can be, in order; the values of some study where that is open. */
  choices?: readonly string[];
};

/** Value of the filter for each end of a main goal; a met goal of safety, say, is no hit of a search for what was met. */
const goalValues: Record<Goal, string> = {
  met: 'yes',
  missed: 'no',
  unclear: 'unclear',
  'safety-met': 'safety-met',
  'met-alone': 'met-alone',
  'met-announced': 'met-announced',
  none: 'not-applicable',
};

/** What no field holds as it is, and the main goal, of which the field tells half. */
const workedOut: Record<WorkedOutFacet | 'goal', WorkedOut> = {
  goal: { values: (facts) => [goalValues[goalOf(facts)]], choices: Object.values(goalValues) },
  age: { values: agesOf, choices: ages },
  measure: { values: ({ outcomes }) => outcomes.flatMap(({ measure }) => measure ?? []) },
  certainty: {
    values: (facts) => {
      const { track, level } = gradeStudy(facts);
      return [track === 'ladder' ? String(level) : track];
    },
    choices: ['4', '3', '2', '1', 'not-in-people', 'announcement', 'context', 'retracted'],
  },
  year: { values: ({ published }) => (published ? [published.slice(0, 4)] : []) },
  results: { values: (facts, today) => (resultsToCome(facts, today) ? ['to-come'] : []), choices: ['to-come'] },
};

const isWorkedOut = (name: FacetName): name is WorkedOutFacet | 'goal' => name in workedOut;

/** Values of a study, each once. A narrower condition or cell answers to the broader one too. */
export function facetValues(name: FacetName, facts: StudyFacts, { vocabulary }: Catalog, today: string): string[] {
  if (isWorkedOut(name)) return [...new Set(workedOut[name].values(facts, today))];
  const row = facetOf(name);
  const values = row?.field ? textsAt(facts, row.field) : [];
  const list = row?.withBroader && row.vocabulary ? vocabulary[row.vocabulary] : undefined;
  return [...new Set(list ? values.flatMap((id) => [...withParents(id, list)]) : values)];
}

/** The closed list of a facet's values, in order; none where its values are ids or anything at all. */
export function choicesOfFacet(name: FacetName): readonly string[] {
  if (isWorkedOut(name)) return workedOut[name].choices ?? [];
  const field = facetOf(name)?.field;
  return field ? choicesOf(fieldAt(studyFacts, field)) : [];
}

/** Facet → the values that some study carries, and how many do. */
export function usedValues(catalog: Catalog, today: string): ReadonlyMap<FacetName, ReadonlyMap<string, number>> {
  return new Map(
    facetNames.map((name) => {
      const counts = new Map<string, number>();
      for (const { facts } of catalog.studies.values())
        for (const value of facetValues(name, facts, catalog, today)) counts.set(value, (counts.get(value) ?? 0) + 1);
      return [name, counts];
    }),
  );
}
