import { factLanguage } from '../../schema/languages.ts';
import { inEachFile } from '../each-file.ts';
import { at, type Rule } from '../rule.ts';
import { get, isString } from '../walk.ts';

/** A page and its timeline must not tell two days of one event. */
export const sameDay: Rule = {
  id: 'same-day',
  about: '`published` and the first milestone of that kind name the same day, as exactly as each is known.',
  check: inEachFile((file) => {
    if (file.form !== 'record' || file.language !== factLanguage) return [];
    const published = textOf(get(file.yaml.value, 'published'));
    const milestones = get(file.yaml.value, 'milestones');
    const days = (Array.isArray(milestones) ? milestones : []).flatMap((milestone, i) => {
      const day = textOf(get(milestone, 'date'));
      return get(milestone, 'kind') === 'published' && day !== undefined ? [{ day, i }] : [];
    });
    const [first] = days;
    if (
      !isString(get(file.yaml.value, 'ids', 'doi')) ||
      published === undefined ||
      !first ||
      days.some(({ day }) => isSame(day, published))
    )
      return [];
    return [
      at(
        file,
        ['milestones', first.i, 'date'],
        sameDay.id,
        `Published on ${first.day} here and on ${published} above`,
        'Look the day up; where the print followed, say so in a milestone of its own',
      ),
    ];
  }),
};

const textOf = (value: unknown): string | undefined =>
  typeof value === 'number' ? String(value) : isString(value) ? value : undefined;

/** 2025 and 2025-05-01 are the same, told less and more exactly. */
const isSame = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);
