import type { Fault } from '../../source/fault.ts';
import { at, type Rule } from '../rule.ts';
import { get, isString } from '../walk.ts';

/** Pages that copy a registry: good for reading, not for sending a family to, since they grow old unseen. */
const copies =
  /(medpath|meddatax|crick\.ai|trials\.co|curemydisease|centerwatch|clinconnect|trialfinderdata|veeva|medifind|patsnap|clinicaltrialexchange|ai-analytics|strokecenter)/;

/** One file a trial, named after its number, which stands once; its link leads to the registry itself. */
export const trialNumbers: Rule = {
  id: 'trial-numbers',
  about: 'A trial is named after its registry number, stands once, and links to the registry, not to a copy.',
  check({ files }) {
    const owners = new Map<string, string>();
    return files.flatMap((file) => {
      if (file.form !== 'list' || file.kind !== 'trials') return [];
      const faults: Fault[] = [];
      const [number, others, url] = ['number', 'other_numbers', 'url'].map((key) => get(file.yaml.value, key));
      if (isString(number) && slug(number) !== file.name)
        faults.push(
          at(
            file,
            ['number'],
            this.id,
            `\`${number}\` does not fit the file's name`,
            `Name the file ${slug(number)}.yaml`,
          ),
        );
      const all = [...(isString(number) ? [number] : []), ...(Array.isArray(others) ? others.filter(isString) : [])];
      for (const one of all) {
        const owner = owners.get(one);
        if (owner !== undefined)
          faults.push(at(file, ['number'], this.id, `\`${one}\` stands in ${owner} too`, 'Join the two files'));
        owners.set(one, file.path);
      }
      if (isString(url) && copies.test(url))
        faults.push(
          at(file, ['url'], this.id, 'This page copies a registry', "Link to the trial's page in the registry itself"),
        );
      return faults;
    });
  },
};

/** A number as a file name: CTRI/2010/091/000435 → CTRI-2010-091-000435. */
const slug = (number: string): string => number.replaceAll(/[^A-Za-z0-9]+/g, '-');
