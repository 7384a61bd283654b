/** A made-up study for tests of pure functions; give only what the test is about. */
import type { Milestone, StudyFacts } from '../src/schema/study.ts';

const base: StudyFacts = {
  id: 'made-up',
  record: 'study',
  authors: [],
  ids: { registry: [] },
  conditions: ['stroke'],
  species: 'human',
  cell: { type: 'mesenchymal-stromal' },
  route: [],
  design: 'randomised-controlled',
  blinding_level: 'double',
  registered_before_start: true,
  endpoint_switched: false,
  peer_reviewed_source: true,
  consistency: 'unknown',
  country: [],
  participants: {},
  primary_endpoint: { met: 'unclear' },
  funder_type: 'unknown',
  outcomes: [],
  milestones: [],
  basis: ['full-text'],
  sources: [],
  checked_on: '2026-01-01',
  recheck_by: '2026-07-01',
};

export type MadeUp = { id: string; facts: StudyFacts };

/** A randomised trial in people with stroke, changed by `facts`. */
export const madeUp = (id: string, facts: Partial<StudyFacts> = {}): MadeUp => ({
  id,
  facts: { ...base, id, ...facts },
});

/** A milestone whose id is its kind and date. */
export const milestone = (kind: Milestone['kind'], date: string, expected?: true): Milestone => ({
  id: `${kind}-${date}`,
  date,
  kind,
  ...(expected && { expected }),
});
