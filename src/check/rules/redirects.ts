import type { Fault } from '../../source/fault.ts';
import type { SourceFile } from '../../source/files.ts';
import { at, type Rule } from '../rule.ts';
import { pageExists } from '../site-paths.ts';
import { get, isString } from '../walk.ts';

/** A moved page must lead to one that exists, and must not stand in the way of one. */
export const redirects: Rule = {
  id: 'redirects',
  about: 'A line of redirects.yaml leads from an address that is free, once, to a page that exists.',
  check({ files, index }) {
    return files.flatMap((file) => {
      const list = file.form === 'list' && file.kind === 'redirects' ? file.yaml.value : undefined;
      if (!Array.isArray(list)) return [];
      const seen = new Set<string>();
      return list.flatMap((item, i) => {
        const [from, to] = [get(item, 'from'), get(item, 'to')];
        const say = (key: string, message: string, fix: string): Fault =>
          at(file, [i, key], redirects.id, message, fix);
        const faults = [...form(file, i, { from, to })];
        if (faults.length > 0 || !isString(from) || !isString(to)) return faults;
        if (pageExists(from, index))
          faults.push(say('from', `\`${from}\` is a page of its own`, 'Delete this line, or the page'));
        if (seen.has(from))
          faults.push(say('from', `\`${from}\` leads somewhere already`, 'Keep one of the two lines'));
        seen.add(from);
        if (from === to) faults.push(say('to', `\`${to}\` leads to itself`, 'Name the page that took its place'));
        else if (!pageExists(to, index))
          faults.push(
            say(
              'to',
              `\`${to}\` does not exist`,
              'Name the page that took its place, not an address that moved itself',
            ),
          );
        return faults;
      });
    });
  },
};

function form(file: SourceFile, i: number, addresses: Record<string, unknown>): Fault[] {
  return Object.entries(addresses).flatMap(([key, path]) =>
    isString(path) && !/^[a-z-]+\/([a-z0-9-]+\/)*$/.test(path)
      ? [
          at(
            file,
            [i, key],
            'redirects',
            `\`${path}\` is not an address below a locale`,
            'Write it like studies/sun-2017/',
          ),
        ]
      : [],
  );
}
