/**
 * `npm run ids` names the lists; `npm run ids -- routes` prints what may be written there: id, names and aliases in both
 * languages. Further words narrow it down: `npm run ids -- studies cord blood`.
 */
import { readSource } from '../src/source/files.ts';
import { get, isMap, isString } from '../src/check/walk.ts';

export type IdLine = { id: string; names: string[] };

/** Lists by name: `vocabulary/routes`, `measures`, `studies`. */
export function idLists(root: string): Map<string, IdLine[]> {
  const lists = new Map<string, IdLine[]>();
  const add = (list: string, line: IdLine): void => {
    const known = lists.get(list);
    if (!known) lists.set(list, [line]);
    else if (!known.some(({ id }) => id === line.id)) known.push(line);
  };
  const { files } = readSource(root);
  const texts = (value: unknown): string[] =>
    isString(value)
      ? [value]
      : Array.isArray(value)
        ? value.flatMap(texts)
        : isMap(value)
          ? Object.values(value).flatMap(texts)
          : [];
  for (const file of files) {
    if (file.form === 'record') {
      const { id } = file;
      const words = get(file.yaml.value, 'words');
      if (file.language === 'en') add(file.kind, { id, names: texts(get(words, 'short') ?? get(words, 'title')) });
      else {
        const line = lists.get(file.kind)?.find((item) => item.id === id);
        line?.names.push(...texts(get(words, 'short') ?? get(words, 'title')));
      }
    } else if (file.kind === 'trials') add('trials', { id: file.name, names: texts(get(file.yaml.value, 'title')) });
    else if (Array.isArray(file.yaml.value))
      for (const item of file.yaml.value) {
        const id: unknown = get(item, 'id');
        if (!isString(id)) continue;
        const names = [get(item, 'label') ?? get(item, 'name'), get(item, 'abbr'), get(item, 'aliases')].flatMap(texts);
        add(file.kind === 'vocabulary' ? `vocabulary/${file.name}` : file.kind, { id, names: [...new Set(names)] });
      }
  }
  return lists;
}

/** A list by its name, with or without the folder. */
export const findList = (lists: ReadonlyMap<string, IdLine[]>, name: string): IdLine[] | undefined =>
  lists.get(name) ?? lists.get(`vocabulary/${name}`);

/** Items of which id or any name holds every word. */
export const narrow = (items: readonly IdLine[], words: readonly string[]): IdLine[] =>
  items.filter(({ id, names }) => {
    const text = [id, ...names].join('\n').toLowerCase();
    return words.every((word) => text.includes(word.toLowerCase()));
  });

if (import.meta.main) {
  const [name = '', ...words] = process.argv.slice(2);
  const lists = idLists(process.cwd());
  const list = findList(lists, name);
  if (!list) {
    if (name) console.error(`There is no list \`${name}\`.`);
    console.log(
      `Usage: npm run ids -- <list> [words]\nLists: ${[...lists.keys()].map((key) => key.replace('vocabulary/', '')).join(', ')}`,
    );
    process.exitCode = name ? 1 : 0;
  } else
    for (const { id, names } of narrow(list, words)) console.log(names.length > 0 ? `${id}\t${names.join(' · ')}` : id);
}
