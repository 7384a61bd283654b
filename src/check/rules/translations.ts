import type { Fault } from '../../source/fault.ts';
import type { RecordFile } from '../../source/files.ts';
import { factLanguage, isWrittenInHan, translations as others } from '../../schema/languages.ts';
import type { Path } from '../../source/yaml.ts';
import { countParts } from '../../mdx/parts.ts';
import { at, type Rule } from '../rule.ts';
import { eachString, get, isMap } from '../walk.ts';

/** Every record says the same things in every written language. */
export const translations: Rule = {
  id: 'translations',
  about:
    'Each record has every language, with the same words in each; what is missing on purpose is named in `untranslated`.',
  check({ index }) {
    return [...index.records.values()].flatMap((languages) => {
      const facts = languages.find((file) => file.language === factLanguage);
      if (!facts) {
        const lonely = languages[0];
        return lonely
          ? [
              at(
                lonely,
                [],
                'translations',
                `There is no ${factLanguage}.mdx beside this file`,
                'Write it first: it holds the facts of the record',
              ),
            ]
          : [];
      }
      const compared = others.flatMap((language) =>
        compare(
          facts,
          languages.find((file) => file.language === language),
          language,
        ),
      );
      return [...compared, ...sourcesWithoutWords(facts)];
    });
  },
};

function compare(facts: RecordFile, other: RecordFile | undefined, language: string): Fault[] {
  const untranslated = get(facts.yaml.value, 'untranslated');
  const excused = Array.isArray(untranslated) && untranslated.includes(language);
  if (!other) {
    return excused
      ? []
      : [
          at(
            facts,
            [],
            'translations',
            `${language}.mdx is missing`,
            `Add it, or write \`untranslated: [${language}]\` here; readers then see the English under a notice`,
          ),
        ];
  }
  if (excused)
    return [
      at(
        facts,
        ['untranslated'],
        'translations',
        `\`untranslated\` names ${language}, but ${language}.mdx is there`,
        'Delete the line',
      ),
    ];
  if (facts.yaml.value === undefined || other.yaml.value === undefined) return [];
  return [
    ...differences(facts, other, ['words']),
    ...(facts.body.trim() !== '' && other.body.trim() === ''
      ? [
          at(
            other,
            ['words'],
            'translations',
            'The text below the frontmatter is missing in this language',
            'Translate it from en.mdx',
          ),
        ]
      : []),
    ...partsMissing(facts, other),
    ...idsWithoutWords(facts),
    ...stillEnglish(facts, other),
  ];
}

/** A page links to its parts by the headings of both languages in turn, so both have the same number. */
function partsMissing(facts: RecordFile, other: RecordFile): Fault[] {
  const [a, b] = [countParts(facts.body), countParts(other.body)];
  if (a === b || other.body.trim() === '') return [];
  return [
    at(
      other,
      ['words'],
      'translations',
      `The text has ${b} parts (##) here and ${a} in ${facts.language}.mdx`,
      'Give both the same parts in the same order',
    ),
  ];
}

/** Paths that one side has and the other lacks. A group that is missing as a whole is named once. */
function differences(facts: RecordFile, other: RecordFile, path: Path): Fault[] {
  const [a, b] = [get(facts.yaml.value, ...path), get(other.yaml.value, ...path)];
  const name = path.join('.');
  if (a === undefined && b !== undefined)
    return [
      {
        ...at(
          other,
          path,
          'translations',
          `\`${name}\` stands here and not in ${facts.language}.mdx`,
          'Write it in both or in neither',
        ),
        ...other.yaml.atKey(path),
      },
    ];
  if (a !== undefined && b === undefined)
    return [
      at(other, path, 'translations', `\`${name}\` is missing in this language`, `Translate it from ${facts.path}`),
    ];
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length
      ? []
      : [
          at(
            other,
            path,
            'translations',
            `\`${name}\` has ${b.length} items here and ${a.length} in ${facts.language}.mdx`,
            'Give both the same items in the same order',
          ),
        ];
  }
  if (!isMap(a) || !isMap(b)) return [];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) =>
    differences(facts, other, [...path, key]),
  );
}

/** Four English words or more, as they stand in the English file or where Han is written. Names and short forms are fewer. */
function stillEnglish(facts: RecordFile, other: RecordFile): Fault[] {
  const faults: Fault[] = [];
  const lacksHan = (text: string): boolean => isWrittenInHan(other.language) && !/\p{Script=Han}/u.test(text);
  eachString(get(other.yaml.value, 'words'), (text, below) => {
    const path: Path = ['words', ...below];
    if ((text.match(/\b[a-z]{2,}\b/g)?.length ?? 0) < 4) return;
    if (lacksHan(text) || text === get(facts.yaml.value, ...path))
      faults.push(at(other, path, 'translations', 'This is still English', 'Translate it'));
  });
  return faults;
}

/** Lists of facts whose items need words under the same id. */
const worded = ['outcomes', 'milestones', 'claims', 'changes', 'worst'];

function idsWithoutWords(facts: RecordFile): Fault[] {
  return worded.flatMap((key) => {
    const items = get(facts.yaml.value, key);
    if (!Array.isArray(items)) return [];
    const ids = items.map((item) => String(get(item, 'id')));
    const words = get(facts.yaml.value, 'words', key);
    const written = isMap(words) ? Object.keys(words) : [];
    return [
      ...ids.flatMap((id, i) =>
        written.includes(id)
          ? []
          : [
              at(
                facts,
                [key, i, 'id'],
                'translations',
                `\`${id}\` has no words`,
                `Write them under words: ${key}: ${id}`,
              ),
            ],
      ),
      ...written
        .filter((id) => !ids.includes(id))
        .map((id) => ({
          ...at(
            facts,
            ['words', key, id],
            'translations',
            `Words for \`${id}\`, which is not in \`${key}\``,
            `Add it to \`${key}\`, or delete the words`,
          ),
          ...facts.yaml.atKey(['words', key, id]),
        })),
    ];
  });
}

/** Where sources are named in words, each address has its words in the same place of the list. */
function sourcesWithoutWords(facts: RecordFile): Fault[] {
  const [addresses, words] = [get(facts.yaml.value, 'sources'), get(facts.yaml.value, 'words', 'sources')];
  return !Array.isArray(addresses) || !Array.isArray(words) || addresses.length === words.length
    ? []
    : [
        at(
          facts,
          ['words', 'sources'],
          'translations',
          `\`words.sources\` has ${words.length} items and \`sources\` has ${addresses.length}`,
          'Say what each source is, in the order of `sources`',
        ),
      ];
}
