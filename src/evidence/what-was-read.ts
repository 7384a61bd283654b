/** How much of the sources was read, counted over all records, so that readers see how far the site itself can be relied on. */
import { basisKinds, type StudyFacts } from '../schema/study.ts';

export type Basis = (typeof basisKinds)[number];
type Facts = Pick<
  StudyFacts,
  'basis' | 'record' | 'design' | 'species' | 'registered_before_start' | 'endpoint_switched' | 'funder_type'
>;

/** The best of what a record rests on, whatever the order in its file. */
export const bestBasis = ({ basis }: Pick<StudyFacts, 'basis'>): Basis | undefined =>
  basisKinds.find((kind) => basis.includes(kind));

/** Records by the best of what was read; kinds that no record rests on are left out. */
export function countByBasis(records: readonly Facts[]): [Basis, number][] {
  const groups = Map.groupBy(records, bestBasis);
  return basisKinds.flatMap((kind): [Basis, number][] => {
    const n = groups.get(kind)?.length ?? 0;
    return n > 0 ? [[kind, n]] : [];
  });
}

/** Designs that are planned before the first person is treated, so that registration can be asked for. */
const trialDesigns = new Set(['randomised-controlled', 'crossover-rct', 'non-randomised-controlled', 'single-arm']);

const isTrial = ({ record, design, species }: Facts): boolean =>
  species === 'human' && (record === 'study' || record === 'trial-announcement') && trialDesigns.has(design);

export type TrialsKnown = {
  trials: number;
  /** Registered before the first person was treated, or after. */
  before: number;
  after: number;
  /** Whether the published main goal is the registered one: known at all. */
  goal: number;
  payer: number;
};

/** Of how many trials in people it is known whether they were registered in time, kept their goal, and who paid. */
export function knownOfTrials(records: readonly Facts[]): TrialsKnown {
  const trials = records.filter(isTrial);
  const count = (holds: (facts: Facts) => boolean): number => trials.filter(holds).length;
  return {
    trials: trials.length,
    before: count((facts) => facts.registered_before_start === true),
    after: count((facts) => facts.registered_before_start === false),
    goal: count((facts) => facts.endpoint_switched !== 'unknown'),
    payer: count((facts) => facts.funder_type !== 'unknown'),
  };
}
