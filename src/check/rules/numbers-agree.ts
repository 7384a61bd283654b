import { factLanguage, tagOf, translations } from '../../schema/languages.ts';
import type { Fault } from '../../source/fault.ts';
import type { RecordFile } from '../../source/files.ts';
import type { Path } from '../../source/yaml.ts';
import { numbersIn, untold } from '../../text/numbers.ts';
import { bodyOf } from '../body-of.ts';
import { inEachFile } from '../each-file.ts';
import { at, type Rule } from '../rule.ts';
import { eachMap, eachString, get, isString } from '../walk.ts';

/** Both languages tell the same figures: a slip of 7.5 for 5.7 stands in one of them. */
export const numbersAgree: Rule = {
  id: 'numbers-agree',
  about: 'Each text has the same numbers in every language.',
  mayBeWrong: true,
  check: (context) => {
    const records = [...context.index.records.values()].flatMap((languages) => {
      const facts = languages.find((file) => file.language === factLanguage);
      return facts
        ? languages
            .filter((file) => file !== facts)
            .flatMap((other) => [...inWords(facts, other), ...inBody(facts, other)])
        : [];
    });
    return [...inLists(context), ...records];
  },
};

/** In lists the languages stand side by side. Labels are names: `28 周` may be a part of one. */
const inLists = inEachFile((file) => {
  if (file.form !== 'list') return [];
  const faults: Fault[] = [];
  eachMap(file.yaml.value, (texts, path) => {
    const english = texts[tagOf[factLanguage]];
    if (!isString(english) || ['label', 'name'].includes(String(path.at(-1)))) return;
    for (const tag of translations.map((language) => tagOf[language])) {
      const translated = texts[tag];
      if (!isString(translated)) continue;
      for (const { message, fix } of differences(english, translated))
        faults.push(at(file, [...path, tag], numbersAgree.id, message, fix));
    }
  });
  return faults;
});

function inWords(facts: RecordFile, other: RecordFile): Fault[] {
  const faults: Fault[] = [];
  eachString(get(other.yaml.value, 'words'), (text, below) => {
    const path: Path = ['words', ...below];
    const english = get(facts.yaml.value, ...path);
    if (!isString(english)) return;
    faults.push(
      ...differences(english, text).map(({ message, fix }) => at(other, path, numbersAgree.id, message, fix)),
    );
  });
  return faults;
}

/** Blocks of the text stand in the same order; where they do not, the texts are compared as wholes. */
function inBody(facts: RecordFile, other: RecordFile): Fault[] {
  const [english, translated] = [bodyOf(facts).blocks, bodyOf(other).blocks];
  const pairs =
    english.length === translated.length
      ? translated.map((block, i) => ({ block, text: block.text, english: english[i]?.text ?? '' }))
      : translated.slice(0, 1).map((block) => ({
          block,
          text: translated.map(({ text }) => text).join('\n'),
          english: english.map(({ text }) => text).join('\n'),
        }));
  return pairs.flatMap(({ block, text, english: words }) => {
    const { line, column } = block.placeOf(0);
    return differences(words, text).map(({ message, fix }) => ({
      file: other.path,
      line: line + other.bodyLine - 1,
      column,
      rule: numbersAgree.id,
      message,
      fix,
    }));
  });
}

function differences(english: string, translated: string): { message: string; fix: string }[] {
  const [a, b] = [numbersIn(english), numbersIn(translated)];
  const [missing, added] = [untold(a, b), untold(b, a)];
  if (missing.length + added.length === 0) return [];
  const named = (numbers: string[]): string => numbers.join(', ') || 'nothing';
  return [
    {
      message: `English has ${named(missing)} where this has ${named(added)}`,
      fix: 'Look the figures up and write the same in both languages',
    },
  ];
}
