/** Made-up studies for the tests of matching, and the vocabulary of the test content. */
import { catalogOf } from '../src/catalog/from-files.ts';
import type { StudyFacts } from '../src/schema/study.ts';
import { contentWith } from './content-fixture.ts';
import { madeUp, type MadeUp } from './study-fixture.ts';

const { root, clear } = contentWith([]);
export const lists = catalogOf(root).catalog.vocabulary;
clear();

export type Tags = Partial<StudyFacts['cell']> & Partial<Omit<StudyFacts, 'cell'>>;
/** A study in people with what a test needs to differ. */
export const study = (id: string, { type = 'mesenchymal-stromal', source, donor, ...facts }: Tags = {}): MadeUp => {
  const { product: _, ...rest } = facts;
  return madeUp(id, {
    route: ['intravenous'],
    participants: { total: 50 },
    ...rest,
    cell: { type, ...(source && { source }), ...(donor && { donor }) },
  });
};
