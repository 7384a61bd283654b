import type { Rule } from '../rule.ts';
import { inStudies, type Finding } from '../studies.ts';

/** What cannot come before a start: the end, results, and the paper. */
const later = ['completed', 'topline', 'published'];

/** 2025 is not after 2025-03: what is told less exactly may still agree. */
const isAfter = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
};

/** The days of a study's life stand in an order that can be. A later trial that is told beside it may start when it likes. */
export const life: Rule = {
  id: 'life',
  about: 'A study does not start after its end, its results or its publication.',
  check: ({ files }) =>
    inStudies(files, life.id, ({ facts: { milestones } }) => {
      const happened = milestones.flatMap((milestone, i) => (milestone.expected ? [] : [{ ...milestone, i }]));
      const starts = happened.filter(({ kind }) => kind === 'started');
      const [end] = happened.filter(({ kind }) => later.includes(kind));
      const [start] = starts;
      if (!start || !end || starts.some(({ date }) => !isAfter(date, end.date))) return [];
      const message = `\`${start.id}\` is on ${start.date}, after \`${end.id}\` on ${end.date}`;
      const found: Finding = [['milestones', start.i, 'date'], message, 'Look both days up'];
      return [found];
    }),
};
