/** Which studies in people tested exactly what a reader asks about, and which come nearest. */
import { withParents, type Catalog, type Study } from '../catalog/catalog.ts';
import type { StudyFacts } from '../schema/study.ts';
import { isSeveral, notStated } from '../schema/vocabulary.ts';
import { agesOf } from './ages.ts';
import { isControlled, isInPeople, isPooled } from './certainty/start.ts';
import { memoizeBy } from './memoize.ts';
import { isRetracted } from './notices.ts';

/** In what a study may differ from a wish, the least weighty first. The condition is not among them: another one is never near. */
export const aspects = ['donor', 'source', 'route', 'cell', 'age'] as const;
export type Aspect = (typeof aspects)[number];

/** What a reader asks about, as ids of the vocabulary; what is left out may be anything. */
export type Wanted = { condition: string } & { [aspect in Aspect]?: string | undefined };

/** A study and in what it is not, or not known to be, what was asked for; in the order of `aspects`. */
export type Near<S> = { study: S; differs: readonly Aspect[] };

export type Match<S> = {
  /** Studies of exactly this that compare treated people with others; larger first. */
  controlled: S[];
  /** Studies of exactly this without such a comparison; larger first. */
  uncontrolled: S[];
  /** All other studies for the condition, nearest first. */
  nearest: Near<S>[];
  /**
   * Analyses that put studies together and do not rule the wish out; `differs` names what they leave open.
   * They count studies again, so they stand apart.
   */
  pooled: Near<S>[];
  /** Trials of exactly this that were announced; no result of theirs can be checked. */
  announced: S[];
  /** Studies of exactly this that were retracted; they are in none of the other lists. */
  retracted: S[];
};

type Lists = Catalog['vocabulary'];
type Item = { id: string; facts: StudyFacts };

/** A study of its own in people: neither an animal, nor an announcement, nor a sum of other studies, nor retracted. */
export const isOwnStudy = (facts: StudyFacts): boolean =>
  facts.record === 'study' && isInPeople(facts) && !isPooled(facts) && !isRetracted(facts);

/** What a study was in one respect; a narrower value answers to the wider one too. Empty where it is not known. */
const valuesOf: Record<Aspect, (facts: StudyFacts, lists: Lists) => readonly string[]> = {
  donor: ({ cell }, { donors }) => (cell.donor ? [...withParents(cell.donor, donors)] : []),
  source: ({ cell }) => (cell.source ? [cell.source] : []),
  route: ({ route }) => route,
  cell: ({ cell }, lists) => [...withParents(cell.type, lists['cell-types'])],
  age: agesOf,
};

/** Whether a value says "several" or "we do not know", so that it neither is nor is not what was asked for. */
export const isOpen = (id: string): boolean => isSeveral(id) || id === notStated;

const hasCondition = ({ conditions }: StudyFacts, wanted: Wanted, lists: Lists): boolean =>
  conditions.some((id) => [...withParents(id, lists.conditions)].includes(wanted.condition));

/** In what a study is not, or is not known to be, what was asked for. What is not stated counts as different. */
export function differences(facts: StudyFacts, wanted: Wanted, lists: Lists): Aspect[] {
  return aspects.filter((aspect) => {
    const wish = wanted[aspect];
    return wish !== undefined && !valuesOf[aspect](facts, lists).includes(wish);
  });
}

/** Whether a pooled analysis may hold studies of what was asked for: nothing it states rules that out. */
const mayCover = ({ study: { facts }, differs }: Near<Item>, lists: Lists): boolean =>
  differs.every((aspect) => {
    const values = valuesOf[aspect](facts, lists);
    return values.length === 0 || values.some(isOpen);
  });

/** People in a study, as far as known; 0 when no number is. */
export const sizeOf = ({ participants }: StudyFacts): number => participants.total ?? participants.analysed ?? 0;

const byId = (a: Item, b: Item): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
const bySize = (a: Item, b: Item): number => sizeOf(b.facts) - sizeOf(a.facts) || byId(a, b);

/** The weights of what differs, the heaviest first. */
const weights = (differs: readonly Aspect[]): number[] =>
  differs.map((aspect) => aspects.indexOf(aspect)).toSorted((a, b) => b - a);

/**
 * Order of nearness: fewer differences first; among as many, the less weighty first, compared from the
 * heaviest down (donor < source < route < cell type < age group); then controlled, then larger, then by id.
 * The project's own choice.
 */
export function compareNear(a: Near<Item>, b: Near<Item>): number {
  const [left, right] = [weights(a.differs), weights(b.differs)];
  const heavier = left.map((weight, i) => weight - (right[i] ?? 0)).find((difference) => difference !== 0);
  return (
    left.length - right.length ||
    (heavier ?? 0) ||
    Number(isControlled(b.study.facts)) - Number(isControlled(a.study.facts)) ||
    bySize(a.study, b.study)
  );
}

/** Sets all studies beside a wish. Studies for another condition, in animals, or of another kind appear nowhere. */
export function matchStudies<S extends Item>(studies: Iterable<S>, wanted: Wanted, lists: Lists): Match<S> {
  const all = [...studies]
    .filter(({ facts }) => isInPeople(facts) && hasCondition(facts, wanted, lists))
    .map((study): Near<S> => ({ study, differs: differences(study.facts, wanted, lists) }));
  const valid = all.filter(({ study }) => !isRetracted(study.facts));
  const [exact, others] = [
    all.filter(({ differs }) => differs.length === 0).map(({ study }) => study),
    all.filter(({ differs }) => differs.length > 0),
  ];
  const own = exact.filter(({ facts }) => isOwnStudy(facts)).toSorted(bySize);
  return {
    controlled: own.filter(({ facts }) => isControlled(facts)),
    uncontrolled: own.filter(({ facts }) => !isControlled(facts)),
    nearest: others.filter(({ study }) => isOwnStudy(study.facts)).toSorted(compareNear),
    pooled: valid.filter((near) => isPooled(near.study.facts) && mayCover(near, lists)).toSorted(compareNear),
    announced: exact
      .filter(({ facts }) => facts.record === 'trial-announcement' && !isRetracted(facts))
      .toSorted(bySize),
    retracted: exact.filter(({ facts }) => isRetracted(facts)).toSorted(bySize),
  };
}

/** What the whole catalog has for a wish; many pages ask the same. */
export const matchIn = memoizeBy(({ byCondition, vocabulary }: Catalog, wanted: Wanted): Match<Study> =>
  matchStudies(byCondition.get(wanted.condition) ?? [], wanted, vocabulary),
);
