/** Which kind of record a study is; each kind has a page, words and rules of its own. */
import type { StudyFacts } from '../schema/study.ts';
import { isControlled, isInPeople, isPooled } from './certainty/start.ts';

/** `background`: reading without a result of its own that could be judged. */
export const forms = [
  'trial',
  'pooled',
  'uncontrolled',
  'laboratory',
  'announcement',
  'decision',
  'harm-report',
  'news',
  'guidance',
  'background',
] as const;
export type Form = (typeof forms)[number];

/** The form of a record. `trial` is any study that compares treated people with others, by chance or not. */
export function formOf(facts: StudyFacts): Form {
  if (!isInPeople(facts)) return 'laboratory';
  switch (facts.record) {
    case 'regulatory':
      return 'decision';
    case 'news-case':
      return 'news';
    case 'trial-announcement':
      return 'announcement';
    case 'harm-report':
    case 'guidance':
      return facts.record;
    case 'review':
      return isPooled(facts) && facts.outcomes.length > 0 ? 'pooled' : 'background';
    case 'study':
    case 'preclinical':
      return formOfStudy(facts);
    default:
      return facts.record satisfies never;
  }
}

/** A re-analysis compares only where it shows a group without the cells. */
function formOfStudy(facts: StudyFacts): Form {
  if (isPooled(facts)) return 'pooled';
  const compares =
    isControlled(facts) || (facts.design === 'secondary-or-posthoc' && facts.outcomes.some(showsControl));
  return compares ? 'trial' : 'uncontrolled';
}

const showsControl = ({ control }: StudyFacts['outcomes'][number]): boolean => control !== undefined;

/** Whether results of this form set people with cells beside people without. */
export const comparesPeople = (form: Form): boolean => form === 'trial' || form === 'pooled';
