import { linkFault } from '../../mdx/links.ts';
import type { Path } from '../../source/yaml.ts';
import { inEachFile } from '../each-file.ts';
import { at, type Rule } from '../rule.ts';
import { eachString } from '../walk.ts';

/** `words.sources` says in words what the addresses in `sources` are. */
const isLinkField = (path: Path): boolean => {
  if (path[0] === 'words') return false;
  const name = path.at(-1);
  const list = path.at(-2);
  return name === 'url' || name === 'source_url' || (list === 'sources' && typeof name === 'number');
};

/** Addresses in the fields; those in the text are seen by the rule `body`. */
export const links: Rule = {
  id: 'links',
  about: 'An address begins with https://.',
  check: inEachFile((file) => {
    const faults: ReturnType<Rule['check']> = [];
    eachString(file.yaml.value, (value, path) => {
      const fault = isLinkField(path) ? linkFault(value) : undefined;
      if (fault) faults.push(at(file, path, links.id, fault.message, fault.fix));
    });
    return faults;
  }),
};
