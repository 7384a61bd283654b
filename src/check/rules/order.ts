import type { SourceFile } from '../../source/files.ts';
import { folderAround } from '../../source/where.ts';
import { factLanguage } from '../../schema/languages.ts';
import { at, type Rule } from '../rule.ts';
import { get, isNumber } from '../walk.ts';

/** Places in a list are given once: the topics among themselves, the parts of each article among themselves. */
export const order: Rule = {
  id: 'order',
  about: 'Two topics, or two parts of one article, never have the same `order`.',
  check({ files }) {
    const owners = new Map<string, string>();
    return files.flatMap((file) => {
      const place = get(file.yaml.value, 'order');
      const among = isNumber(place) ? listOf(file) : undefined;
      if (among === undefined) return [];
      const key = `${among} ${String(place)}`;
      const owner = owners.get(key);
      owners.set(key, owner ?? file.path);
      return owner === undefined
        ? []
        : [
            at(
              file,
              ['order'],
              this.id,
              `${owner} has the place ${String(place)} too`,
              'Give one of the two the next free number',
            ),
          ];
    });
  },
};

function listOf(file: SourceFile): string | undefined {
  if (file.form !== 'record' || file.language !== factLanguage) return undefined;
  return folderAround(file);
}
