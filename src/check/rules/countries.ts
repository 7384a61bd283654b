import { inEachFile } from '../each-file.ts';
import { at, type Rule } from '../rule.ts';
import { eachString } from '../walk.ts';

const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** Codes that have the form of a country and are none: unknown, made up, or for private use. */
const isCountry = (code: string): boolean =>
  !/^(ZZ|X[A-JL-Z]|Q[M-Z]|AA|UN|EZ|UK)$/.test(code) && names.of(code) !== undefined;

/** A country is one of the list of ISO 3166, as its pages and filters name it. */
export const countries: Rule = {
  id: 'countries',
  about: 'A country is a code of ISO 3166-1, such as JP; `EU` and `world` where a permission holds there.',
  check: inEachFile((file) => {
    const faults: ReturnType<Rule['check']> = [];
    eachString(file.yaml.value, (code, path) => {
      const isField = path.at(-1) === 'place' || path.at(-2) === 'country';
      if (!isField || !/^[A-Z]{2}$/.test(code) || isCountry(code)) return;
      faults.push(
        at(
          file,
          path,
          countries.id,
          `\`${code}\` is no country`,
          'Use the two-letter code of ISO 3166-1, such as JP or GB',
        ),
      );
    });
    return faults;
  }),
};
