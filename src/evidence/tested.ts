/** What was tested for a condition, by kind of cell and route: the best comparison of each, best test first. */
import type { StudyFacts } from '../schema/study.ts';
import { gradeStudy } from './certainty/grade.ts';
import { comparesPeople, formOf } from './form.ts';
import { groupOf } from './study-groups.ts';

export type Tested<S> = {
  cell: string;
  /** Undefined where the best comparison used several routes. */
  route: string | undefined;
  best: S;
  /** Other studies in people of the same kind and route. */
  others: number;
};

/**
 * One row a kind of cell and route. A comparison goes before none, a surer label before a less sure one, then the
 * number of people. A row says how sure its answer is, not whether it is a good one.
 */
export function testedOf<S extends { facts: StudyFacts }>(studies: readonly S[]): Tested<S>[] {
  const inPeople = studies.filter(({ facts }) => ['compared', 'alone'].includes(groupOf(facts)));
  const rows = Map.groupBy(inPeople, ({ facts }) => `${facts.cell.type} ${routeOf(facts) ?? ''}`);
  return [...rows.values()]
    .flatMap((members) => {
      const [best, ...others] = members.toSorted(byStrength);
      return best ? [{ cell: best.facts.cell.type, route: routeOf(best.facts), best, others: others.length }] : [];
    })
    .toSorted((a, b) => byStrength(a.best, b.best));
}

const routeOf = ({ route }: StudyFacts): string | undefined => (route.length === 1 ? route[0] : undefined);

const compares = ({ facts }: { facts: StudyFacts }): number => Number(comparesPeople(formOf(facts)));
const levelOf = ({ facts }: { facts: StudyFacts }): number => gradeStudy(facts).level ?? 0;
const peopleIn = ({ facts }: { facts: StudyFacts }): number =>
  facts.participants.analysed ?? facts.participants.total ?? 0;

/** Strongest first. */
const byStrength = <S extends { facts: StudyFacts }>(a: S, b: S): number =>
  compares(b) - compares(a) || levelOf(b) - levelOf(a) || peopleIn(b) - peopleIn(a);
