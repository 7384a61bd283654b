import { factLanguage } from '../../schema/languages.ts';
import { at, type Rule } from '../rule.ts';
import { get, isString } from '../walk.ts';

/** One paper, one record: two would be counted as two studies. */
export const sameSource: Rule = {
  id: 'same-source',
  about: 'A DOI, PMID or PMCID stands in one record only.',
  check({ files }) {
    const owners = new Map<string, { path: string; tell: (other: string) => ReturnType<typeof at> }>();
    return files.flatMap((file) => {
      if (file.form !== 'record' || file.kind !== 'studies' || file.language !== factLanguage) return [];
      return ['doi', 'pmid', 'pmcid'].flatMap((name) => {
        const number = get(file.yaml.value, 'ids', name);
        if (!isString(number)) return [];
        const key = `${name} ${number.toLowerCase()}`;
        const tell = (other: string) =>
          at(
            file,
            ['ids', name],
            this.id,
            `\`${number}\` stands in ${other} too`,
            'Join the two records, or correct the number',
          );
        const owner = owners.get(key);
        if (!owner) owners.set(key, { path: file.path, tell });
        return owner ? [owner.tell(file.path), tell(owner.path)] : [];
      });
    });
  },
};
