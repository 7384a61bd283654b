import { at, type Rule } from '../rule.ts';
import { get, isString } from '../walk.ts';

/** Letters of an id: more do not fit on every disk, and nobody reads them in an address. */
const longest = 60;
/** Names of devices, and of what every object of a program has. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d|constructor|prototype|index)$/;

/** The folder is the record's address; the field must say the same. */
export const folderId: Rule = {
  id: 'folder-id',
  about: 'The `id` of a record is the name of its folder; an entry lies in the folder of its article.',
  check({ files }) {
    return files.flatMap((file) => {
      if (file.form !== 'record') return [];
      const folder = file.folders.at(-1) ?? '';
      const id = get(file.yaml.value, 'id');
      const article = get(file.yaml.value, 'article');
      const parent = file.folders[0] ?? '';
      return [
        ...(isString(id) && (id.length > longest || reserved.test(id))
          ? [
              at(
                file,
                ['id'],
                'folder-id',
                id.length > longest
                  ? `\`id\` has ${id.length} letters and may have ${longest}`
                  : `\`${id}\` has a meaning of its own to some computers`,
                'Choose a short id of author and year, or of a few words, and rename the folder',
              ),
            ]
          : []),
        ...(isString(id) && id !== folder
          ? [
              at(
                file,
                ['id'],
                'folder-id',
                `\`id\` is \`${id}\` but the folder is called \`${folder}\``,
                'Make the two the same; an id that was published is never used again',
              ),
            ]
          : []),
        ...(file.kind === 'entries' && isString(article) && article !== parent
          ? [
              at(
                file,
                ['article'],
                'folder-id',
                `\`article\` is \`${article}\` but the entry lies in \`${parent}\``,
                'Move the folder, or correct the field',
              ),
            ]
          : []),
      ];
    });
  },
};
