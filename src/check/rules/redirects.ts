import { at, type Rule } from '../rule.ts';
import { get, isString } from '../walk.ts';

/** Record folders and the first part of their pages' addresses. */
const folders: Record<string, string> = {
  studies: 'studies',
  articles: 'articles',
  topics: 'topics',
  measures: 'measures',
};

/** A moved page must lead to one that exists, and must not stand in the way of one. */
export const redirects: Rule = {
  id: 'redirects',
  about: 'A line of redirects.yaml leads from an address that is free to a page that exists.',
  check({ files, index }) {
    const exists = (path: string): boolean | undefined => {
      const [folder = '', id = ''] = path.split('/');
      const collection = folders[folder];
      return collection === undefined ? undefined : (index.ids.get(collection)?.has(id) ?? false);
    };
    return files.flatMap((file) => {
      const list = file.form === 'list' && file.kind === 'redirects' ? file.yaml.value : undefined;
      if (!Array.isArray(list)) return [];
      return list.flatMap((item, i) => {
        const [from, to] = [get(item, 'from'), get(item, 'to')];
        const faults: ReturnType<Rule['check']> = [];
        for (const [key, path] of Object.entries({ from, to })) {
          if (isString(path) && !/^[a-z-]+\/([a-z0-9-]+\/)*$/.test(path)) {
            faults.push(
              at(
                file,
                [i, key],
                this.id,
                `\`${path}\` is not an address below a locale`,
                'Write it like studies/sun-2017/',
              ),
            );
          }
        }
        if (isString(from) && exists(from))
          faults.push(
            at(file, [i, 'from'], this.id, `\`${from}\` is a page of its own`, 'Delete this line, or the page'),
          );
        if (isString(to) && exists(to) === false)
          faults.push(at(file, [i, 'to'], this.id, `\`${to}\` does not exist`, 'Name the page that took its place'));
        return faults;
      });
    });
  },
};
