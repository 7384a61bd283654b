import { idFault } from '../reserved.ts';
import { inEachFile } from '../each-file.ts';
import { at, type Rule } from '../rule.ts';
import { get, isString } from '../walk.ts';

/** The folder is the record's address; the field must say the same. */
export const folderId: Rule = {
  id: 'folder-id',
  about: 'The `id` of a record is the name of its folder; an entry lies in the folder of its article.',
  check: inEachFile((file) => {
    if (file.form !== 'record') return [];
    const { id: folder, parent } = file;
    const id = get(file.yaml.value, 'id');
    const own = isString(id) ? idFault(id) : undefined;
    const article = get(file.yaml.value, 'article');
    return [
      ...(own ? [at(file, ['id'], 'folder-id', own.message, own.fix)] : []),
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
  }),
};
