import { at, type Rule } from '../rule.ts';
import { eachString } from '../walk.ts';

/** What `npm run new` leaves to be filled in. */
export const gaps: Rule = {
  id: 'gaps',
  about: 'No gap of the scaffold (a text that begins with TODO) is left.',
  check({ files }) {
    return files.flatMap((file) => {
      const faults: ReturnType<Rule['check']> = [];
      eachString(file.yaml.value, (text, path) => {
        if (text.startsWith('TODO'))
          faults.push(
            at(
              file,
              path,
              this.id,
              `\`${path.join('.')}\` is still a gap`,
              text.replace(/^TODO:?\s*/, '') || 'Write it, or delete the line',
            ),
          );
      });
      if (file.form === 'record') {
        file.body.split('\n').forEach((line, i) => {
          const column = line.indexOf('TODO');
          if (column !== -1)
            faults.push({
              file: file.path,
              line: file.bodyLine + i,
              column: column + 1,
              rule: this.id,
              message: 'The text still has a gap',
              fix: line.slice(column).replace(/^TODO:?\s*/, ''),
            });
        });
      }
      return faults;
    });
  },
};
