import type { Fault } from '../../source/fault.ts';
import { compile, type WordLists } from '../../told/pattern.ts';
import type { Path } from '../../source/yaml.ts';
import { at, type Rule } from '../rule.ts';
import { eachString, get, isString } from '../walk.ts';

/** Words by which texts are read must be readable themselves, and the lists that they name must exist. */
export const signs: Rule = {
  id: 'signs',
  about: 'Every pattern of content/signs can be read, and every list that it names exists.',
  check({ files }) {
    const own = files.filter((file) => file.form === 'list' && file.kind.startsWith('signs/'));
    const lists: Record<string, { en: string[]; zh: string[] }> = {};
    for (const { kind, yaml } of files.flatMap((file) => (file.form === 'list' ? [file] : []))) {
      if (kind !== 'signs/words' || !Array.isArray(yaml.value)) continue;
      for (const item of yaml.value) {
        const id: unknown = get(item, 'id');
        if (isString(id)) lists[id] = { en: textsOf(get(item, 'en')), zh: textsOf(get(item, 'zh')) };
      }
    }
    return own.flatMap((file): Fault[] => {
      const faults: Fault[] = [];
      eachString(file.yaml.value, (pattern, path) => {
        const language = languageOf(path);
        const wrong = language && faultOf(pattern, language, lists);
        if (wrong !== undefined)
          faults.push(at(file, path, 'signs', `The pattern \`${pattern}\` cannot be read: ${wrong}`, fix));
        const isList = path.at(-2) === 'counted' && path.at(-1) === 'list';
        if (isList && !(pattern in lists))
          faults.push(at(file, path, 'signs', `\`${pattern}\` is no list of words.yaml`, fix));
      });
      return faults;
    });
  },
};

const fix = 'The head of content/signs/words.yaml says how patterns are written';

const textsOf = (value: unknown): string[] => (Array.isArray(value) ? value.filter(isString) : []);

/** The language of a pattern; `name`, `why` and `ask` hold sentences, not patterns. */
function languageOf(path: Path): 'en' | 'zh' | undefined {
  const [, language, inner] = path;
  if ((language !== 'en' && language !== 'zh') || inner === undefined) return undefined;
  return language;
}

function faultOf(pattern: string, language: 'en' | 'zh', lists: WordLists): string | undefined {
  try {
    const matchesNothing = compile([pattern], language, lists)?.test('') === true;
    return matchesNothing ? 'it fits everywhere' : undefined;
  } catch (error) {
    return error instanceof Error ? error.message.split('\n')[0] : String(error);
  }
}
