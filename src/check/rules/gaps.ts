import { inEachFile } from '../each-file.ts';
import { at, type Rule } from '../rule.ts';
import { eachString } from '../walk.ts';

/** Marks of what is still to be done. In small letters only with a colon: `todo` is a word of Spanish titles. */
const gap = /\b(TODO|FIXME|TBD|XXX)\b:?|^todo\b:?|\btodo:|\blorem ipsum\b|待补充|待填写/;

/** What `npm run new` leaves to be filled in. */
export const gaps: Rule = {
  id: 'gaps',
  about: 'No gap of the scaffold (TODO) is left.',
  check: inEachFile((file) => {
    const faults: ReturnType<Rule['check']> = [];
    eachString(file.yaml.value, (text, path) => {
      if (gap.test(text))
        faults.push(
          at(
            file,
            path,
            gaps.id,
            `\`${path.join('.')}\` is still a gap`,
            text.replace(gap, '').trim() || 'Write it, or delete the line',
          ),
        );
    });
    if (file.form === 'record') {
      file.body.split('\n').forEach((line, i) => {
        const column = line.search(gap);
        if (column !== -1)
          faults.push({
            file: file.path,
            line: file.bodyLine + i,
            column: column + 1,
            rule: gaps.id,
            message: 'The text still has a gap',
            fix: line.slice(column).replace(gap, '').trim() || 'Write it, or delete the line',
          });
      });
    }
    return faults;
  }),
};
