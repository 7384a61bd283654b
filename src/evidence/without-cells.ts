/**
 * Which courses without cells a study without a control group may be held against. Nothing is subtracted and nothing
 * pooled: a course that fits stands beside the study's own figures, and the reader is told what it is.
 */
import { withParents } from '../catalog/catalog.ts';
import type { NaturalCourse, Span } from '../schema/natural-course.ts';
import type { StudyFacts } from '../schema/study.ts';
import type { VocabularyItem } from '../schema/vocabulary.ts';

/** Why a course does not fit, the first reason that holds. */
export type Misfit = 'measure' | 'age' | 'stage';

export type CourseFit = {
  /** Same condition or a broader one, same scale where it has one, age and stage near enough; in the order of the list. */
  fitting: readonly NaturalCourse[];
  /** Same condition, but not comparable. */
  unfit: readonly { course: NaturalCourse; why: Misfit }[];
};

type People = Pick<StudyFacts, 'conditions' | 'age_group' | 'ages' | 'months_since' | 'outcomes' | 'primary_endpoint'>;

/** Sorts the courses of a study's conditions into those that fit it and those that do not. */
export function coursesWithoutCells(
  facts: People,
  courses: readonly NaturalCourse[],
  conditions: ReadonlyMap<string, VocabularyItem>,
): CourseFit {
  const wide = new Set(facts.conditions.flatMap((id) => [...withParents(id, conditions)]));
  const judged = courses
    .filter((course) => course.conditions.some((id) => wide.has(id)))
    .map((course) => ({ course, why: misfit(facts, course) }));
  return {
    fitting: judged.flatMap(({ course, why }) => (why ? [] : [course])),
    unfit: judged.flatMap(({ course, why }) => (why ? [{ course, why }] : [])),
  };
}

function misfit(facts: People, { measure, population }: NaturalCourse): Misfit | undefined {
  if (population.ages && !mostlyWithin(agesOfPeople(facts), population.ages)) return 'age';
  if (population.months_since && !overlap(monthsSince(facts), population.months_since)) return 'stage';
  const measured = new Set([facts.primary_endpoint.measure, ...facts.outcomes.map((outcome) => outcome.measure)]);
  return measure === undefined || measured.has(measure) ? undefined : 'measure';
}

/** Ages in years: as the source gives them, else as wide as the group; undefined where nothing is known. */
function agesOfPeople({ ages, age_group }: People): Span | undefined {
  if (ages) return ages;
  const groups: Record<NonNullable<StudyFacts['age_group']>, Span> = {
    children: { min: 0, max: 18 },
    adults: { min: 18, max: oldest },
    both: { min: 0, max: oldest },
  };
  return age_group && groups[age_group];
}

/** Months since the stroke: as the source gives them, else what the tag for chronic stroke means. */
const monthsSince = ({ months_since, conditions }: People): Span | undefined =>
  months_since ?? (conditions.includes('chronic-stroke') ? { min: 6 } : undefined);

const oldest = 100;

/** At least half of the study's ages lie within those of the course; what is not known does not. */
function mostlyWithin(study: Span | undefined, course: Span): boolean {
  if (!study) return false;
  const [from, to] = [study.min ?? 0, study.max ?? oldest];
  const [low, high] = [course.min ?? 0, course.max ?? oldest];
  if (from === to) return low <= from && from <= high;
  return Math.min(to, high) - Math.max(from, low) >= (to - from) / 2;
}

/** Whether two stretches touch; what is not known does not. */
const overlap = (a: Span | undefined, b: Span): boolean =>
  a !== undefined && (a.min ?? 0) <= (b.max ?? Infinity) && (b.min ?? 0) <= (a.max ?? Infinity);
