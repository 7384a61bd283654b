/** Trials that a family could ask for a place in: who they are for, whether they were open, and the filters of their page. */
import { withParents, type Catalog, type PlacedTrial } from '../catalog/catalog.ts';
import { openStates, trialStates, type Trial } from '../schema/trial.ts';
import type { VocabularyItem } from '../schema/vocabulary.ts';
import { memoizeBy } from './memoize.ts';

export const lifeStages = ['babies', 'children', 'adults'] as const;
export type LifeStage = (typeof lifeStages)[number];

const firstYear = 1;
const grown = 18;

/** Whom a trial takes, by age; empty where the ages were not seen or have no limits. */
export function stagesOf({ ages: { years } }: Pick<Trial, 'ages'>): LifeStage[] {
  if (!years) return [];
  const { min = 0, max = Infinity } = years;
  if (max < firstYear) return ['babies'];
  return [...(min < grown ? (['children'] as const) : []), ...(max > grown ? (['adults'] as const) : [])];
}

/** Whether a place could be asked for, now or soon, on the day when it was seen. */
export const isOpenTrial = ({ status_group }: Pick<Trial, 'status_group'>): boolean => openStates.has(status_group);

/** Those that can be joined first, of one state the one seen last. */
const inOrder = memoizeBy(({ trials }: Catalog) =>
  [...trials.values()].toSorted(
    ({ trial: a }, { trial: b }) =>
      trialStates.indexOf(a.status_group) - trialStates.indexOf(b.status_group) ||
      (b.seen ?? '').localeCompare(a.seen ?? ''),
  ),
);

export type TrialFilter =
  | { id: string; condition: VocabularyItem }
  | { id: LifeStage; stage: LifeStage }
  | { id: 'open' | 'paid' }
  | { id: string; country: string };

/** Id of the broad condition that a trial belongs to: that of its first. */
function broadOf({ conditions: [first] }: Trial, { vocabulary }: Catalog): string | undefined {
  return first && [...withParents(first, vocabulary.conditions)].at(-1);
}

/** The trials that pass a filter, those that can be joined first; all of them without one. */
export function filteredTrials(catalog: Catalog, filter?: TrialFilter): PlacedTrial[] {
  return inOrder(catalog).filter(({ trial }) => filter === undefined || passes(trial, filter, catalog));
}

function passes(trial: Trial, filter: TrialFilter, { vocabulary }: Catalog): boolean {
  if ('condition' in filter)
    return trial.conditions.some((id) => [...withParents(id, vocabulary.conditions)].includes(filter.condition.id));
  if ('stage' in filter) return stagesOf(trial).includes(filter.stage);
  if ('country' in filter) return trial.country.includes(filter.country) && isOpenTrial(trial);
  return filter.id === 'open' ? isOpenTrial(trial) : trial.fee.kind === 'paid';
}

/** Every filter under which there is a trial. Places only where one was open: a closed trial leads nowhere. */
export function trialFilters(catalog: Catalog): TrialFilter[] {
  const all = inOrder(catalog);
  const conditions = new Set(all.map(({ trial }) => broadOf(trial, catalog)));
  const countries = new Set(all.filter(({ trial }) => isOpenTrial(trial)).flatMap(({ trial }) => trial.country));
  const filters: TrialFilter[] = [
    ...[...catalog.vocabulary.conditions.values()]
      .filter(({ id }) => conditions.has(id))
      .map((condition) => ({ id: condition.id, condition })),
    ...lifeStages.map((stage) => ({ id: stage, stage })),
    { id: 'open' },
    { id: 'paid' },
    ...[...countries].toSorted().map((country) => ({ id: `in-${country.toLowerCase()}`, country })),
  ];
  return filters.filter((filter) => filteredTrials(catalog, filter).length > 0);
}

export type TrialSection = {
  condition: VocabularyItem;
  open: PlacedTrial[];
  shut: PlacedTrial[];
  /** Ages that the condition is about, for which no trial was open; a trial whose ages were not seen is for nobody's sure. */
  missing: LifeStage[];
};

/** Trials by broad condition, in the order of the vocabulary. */
export function trialSections(trials: readonly PlacedTrial[], catalog: Catalog): TrialSection[] {
  const groups = Map.groupBy(trials, ({ trial }) => broadOf(trial, catalog));
  return [...catalog.vocabulary.conditions.values()].flatMap((condition) => {
    const members = groups.get(condition.id);
    if (!members) return [];
    const [open, shut] = [
      members.filter(({ trial }) => isOpenTrial(trial)),
      members.filter(({ trial }) => !isOpenTrial(trial)),
    ];
    return [{ condition, open, shut, missing: missingStages(condition, catalog) }];
  });
}

function missingStages(condition: VocabularyItem, catalog: Catalog): LifeStage[] {
  const trials = filteredTrials(catalog, { id: condition.id, condition });
  const concerned = new Set<LifeStage>([
    ...(catalog.byCondition.get(condition.id) ?? []).flatMap(({ facts: { age_group: ages } }) =>
      ages === 'both' ? (['children', 'adults'] as const) : (ages ?? []),
    ),
    ...trials.flatMap(({ trial }) => stagesOf(trial)),
  ]);
  const served = new Set(trials.filter(({ trial }) => isOpenTrial(trial)).flatMap(({ trial }) => stagesOf(trial)));
  return lifeStages.filter((stage) => concerned.has(stage) && !served.has(stage));
}
