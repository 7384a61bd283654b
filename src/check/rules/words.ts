import { likeLatin } from '../../text/look-alikes.ts';
import type { Fault } from '../../source/fault.ts';
import type { SourceFile } from '../../source/files.ts';
import type { Path } from '../../source/yaml.ts';
import { bodyOf } from '../body-of.ts';
import { inEachFile } from '../each-file.ts';
import { at, type Rule } from '../rule.ts';
import { withoutQuotes } from '../texts.ts';
import { eachString } from '../walk.ts';

/** Words that sell, and what to write instead. Quoted words (“…”, 「…」, 《…》) are the article's, not ours. */
const forbidden: { pattern: RegExp; instead: string }[] = [
  {
    pattern: /\b(promising|breakthroughs?|miracles?|miraculous|game.?changers?|revolutionary)\b/gi,
    instead: 'Say what was found and how sure it is',
  },
  { pattern: /\bcur(e|es|ed|ing)\b/gi, instead: 'Say which score changed, by how much, against what' },
  {
    // Whose judgement it is may be told: “the authors regard it as safe”.
    pattern:
      /(?<!\b(?:whether|if|as|calls?|called|held to be|holds|appears?|not)\b[^.;:]{0,60})\bsafe\b(?! (home|place|distance))/gi,
    instead: 'Say how many had harm, of how many, followed for how long',
  },
  { pattern: /\bnot (statistically )?significant\b/gi, instead: 'Give the range and the P value' },
  { pattern: /突破性|奇[迹跡蹟]|神奇|革命性|治[愈癒]|根治|福音|曙光/g, instead: '写清楚测到了什么、有多大把握' },
  {
    pattern: /(?<!不)(是|很|非常|十分|完全|证明)安全的?(?=[，。；]|$)|(?<!是否|不)安全(有效|可靠|无害)/g,
    instead: '写清楚多少人里有多少人出现不良反应、随访了多久',
  },
];

/** Our own words: the text of records, and everything under `words`, `about`, `today`, `definition`. */
const isOurs = (file: SourceFile, path: Path): boolean => {
  const last = path.at(-1);
  if (file.form === 'record') return path[0] === 'words' && last !== 'said';
  if (file.kind === 'trials') return path[0] !== 'sponsor';
  return path.some(
    (step) =>
      step === 'words' ||
      step === 'doubt' ||
      step === 'answer' ||
      step === 'about' ||
      step === 'today' ||
      step === 'definition' ||
      step === 'measures' ||
      step === 'caution',
  );
};

/** No selling words of our own. */
export const words: Rule = {
  id: 'words',
  about: 'No word that sells or promises stands outside a quotation.',
  check: inEachFile((file) => {
    const faults: Fault[] = [];
    eachString(file.yaml.value, (text, path) => {
      if (!isOurs(file, path)) return;
      for (const { word, instead } of find(text))
        faults.push(at(file, path, words.id, `“${word}” promises more than evidence can`, instead));
    });
    if (file.form === 'record') {
      for (const { text, placeOf } of bodyOf(file).blocks) {
        for (const { word, index, instead } of find(text)) {
          const { line, column } = placeOf(index);
          faults.push({
            file: file.path,
            line: line + file.bodyLine - 1,
            column,
            rule: words.id,
            message: `“${word}” promises more than evidence can`,
            fix: instead,
          });
        }
      }
    }
    return faults;
  }),
};

/**
 * Finds words as a reader would read them: letters of other scripts by their look, and what a line break parts as one.
 * Every sign keeps its place.
 */
function find(text: string): { word: string; index: number; instead: string }[] {
  const own = likeLatin(withoutQuotes(text));
  const whole = forbidden.flatMap(({ pattern, instead }) =>
    [...own.matchAll(pattern)].map((match) => ({ word: match[0], index: match.index, instead })),
  );
  if (!own.includes('\n')) return whole;
  const kept = [...own].flatMap((sign, index) => (sign === '\n' ? [] : [{ sign, index }]));
  const joined = kept.map(({ sign }) => sign).join('');
  const parted = forbidden.flatMap(({ pattern, instead }) =>
    [...joined.matchAll(pattern)].map((match) => ({ word: match[0], index: kept[match.index]?.index ?? 0, instead })),
  );
  return [...whole, ...parted.filter(({ word }) => !whole.some((found) => found.word === word))];
}
