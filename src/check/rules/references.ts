import { factLanguage } from '../../source/kinds.ts';
import { nearest } from '../../text/edit-distance.ts';
import type { Path } from '../../source/yaml.ts';
import { inspectBody } from '../../mdx/parse.ts';
import { at, type Rule } from '../rule.ts';
import { eachMap, get, isString } from '../walk.ts';

/** Field → the list that its ids are taken from. Fields named the same mean the same everywhere. */
const fields: Record<string, string> = {
  conditions: 'vocabulary/conditions',
  cell_types: 'vocabulary/cell-types',
  cell_sources: 'vocabulary/cell-sources',
  route: 'vocabulary/routes',
  design: 'vocabulary/designs',
  species: 'vocabulary/species',
  measure: 'measures',
  study: 'studies',
  studies: 'studies',
  related: 'studies',
  article: 'articles',
};
const cellFields: Record<string, string> = {
  type: 'vocabulary/cell-types',
  source: 'vocabulary/cell-sources',
  donor: 'vocabulary/donors',
  product_id: 'products',
};

/** Every id that a record names must exist. */
export const references: Rule = {
  id: 'references',
  about: 'An id that a record names must exist in its list or folder.',
  check({ files, index }) {
    return files.flatMap((file) => {
      const faults: ReturnType<Rule['check']> = [];
      const look = (collection: string, id: unknown, path: Path): void => {
        const known = index.ids.get(collection) ?? new Set<string>();
        if (!isString(id) || known.has(id)) return;
        const like = nearest(id, known);
        const where = collection.startsWith('vocabulary/') ? `content/${collection}.yaml` : `content/${collection}`;
        faults.push(
          at(
            file,
            path,
            'references',
            `\`${id}\` does not exist in ${where}`,
            like ? `Did you mean \`${like}\`?` : 'Use an id that exists there, or add it there first',
          ),
        );
      };
      const lookAll = (collection: string, value: unknown, path: Path): void => {
        if (Array.isArray(value)) value.forEach((id, i) => look(collection, id, [...path, i]));
        else look(collection, value, path);
      };
      const facts = file.form === 'list' || file.language === factLanguage;
      const own = file.form === 'record' && file.kind === 'studies' ? file.folders.at(-1) : undefined;
      const related = get(file.yaml.value, 'related');
      (Array.isArray(related) ? related : []).forEach((id: unknown, i) => {
        if (own !== undefined && id === own)
          faults.push(at(file, ['related', i], 'references', `\`${own}\` names itself as related`, 'Delete it'));
      });
      if (facts) {
        eachMap(file.yaml.value, (map, path) => {
          if (path[0] === 'words') return;
          for (const [key, value] of Object.entries(map)) {
            const collection = path.at(-1) === 'cell' ? cellFields[key] : fields[key];
            if (collection) lookAll(collection, value, [...path, key]);
          }
        });
        if (file.form === 'list' && file.kind === 'vocabulary' && Array.isArray(file.yaml.value)) {
          file.yaml.value.forEach((item, i) => look(`vocabulary/${file.name}`, get(item, 'parent'), [i, 'parent']));
        }
      }
      if (file.form === 'record') {
        for (const { collection, id, line, column } of inspectBody(file.body).references) {
          const known = index.ids.get(collection) ?? new Set<string>();
          if (known.has(id)) continue;
          const like = nearest(id, known);
          faults.push({
            file: file.path,
            line: line + file.bodyLine - 1,
            column,
            rule: 'references',
            message: `\`${id}\` does not exist in content/${collection}`,
            fix: like ? `Did you mean \`${like}\`?` : 'Use an id that exists there',
          });
        }
      }
      return faults;
    });
  },
};
