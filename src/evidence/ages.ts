/** Who the people of a study were, by age. */
import type { StudyFacts } from '../schema/study.ts';

export const ages = ['children', 'adults'] as const;
export type Age = (typeof ages)[number];

/** Those that took part; empty where no source gives ages. */
export const agesOf = ({ age_group }: StudyFacts): readonly Age[] =>
  age_group === 'both' ? ages : age_group ? [age_group] : [];
