/** Ids of one collection are refused where those of another are looked up: the compiler says so, and these lines fail if not. */
import { expect, it } from 'vitest';
import { catalog } from '../own-catalog.ts';
import { withParents } from '../../src/catalog/catalog.ts';

it('an id of one collection opens no other', () => {
  const { studies, measures, byCondition, vocabulary } = catalog;
  const [study] = studies.values();
  const [condition] = study?.facts.conditions ?? [];
  if (!study || condition === undefined) throw new Error('There is no study');
  expect(byCondition.get(condition)).toContain(study);
  expect([...withParents(condition, vocabulary.conditions)]).toContain(condition);
  // @ts-expect-error a condition is no study
  expect(studies.get(condition)).toBeUndefined();
  // @ts-expect-error nor a scale
  expect(measures.get(condition)).toBeUndefined();
  // @ts-expect-error nor is it in the list of cells
  expect([...withParents(condition, vocabulary['cell-types'])]).toEqual([condition]);
});
