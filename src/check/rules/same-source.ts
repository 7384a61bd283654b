import { factLanguage } from '../../schema/languages.ts';
import { at, type Rule } from '../rule.ts';
import { get, isString } from '../walk.ts';

/** One paper, one record: two would be counted as two studies. */
export const sameSource: Rule = {
  id: 'same-source',
  about: 'A DOI, PMID or PMCID stands in one record only.',
  check({ files }) {
    const owners = new Map<string, string>();
    return files.flatMap((file) => {
      if (file.form !== 'record' || file.kind !== 'studies' || file.language !== factLanguage) return [];
      return ['doi', 'pmid', 'pmcid'].flatMap((name) => {
        const number = get(file.yaml.value, 'ids', name);
        if (!isString(number)) return [];
        const key = `${name} ${number.toLowerCase()}`;
        const owner = owners.get(key);
        owners.set(key, owner ?? file.path);
        return owner === undefined
          ? []
          : [
              at(
                file,
                ['ids', name],
                this.id,
                `\`${number}\` stands in ${owner} too`,
                'Join the two records, or correct the number',
              ),
            ];
      });
    });
  },
};
