/** What is sent to the search page of one locale: names of things, and how the Chinese scripts meet. */
import type { Catalog } from '../../catalog/catalog.ts';
import { isConverted, localeInfo, locales, type Locale } from '../../i18n/locales.ts';
import { translatorFor } from '../../i18n/translator.ts';
import type { ScriptVariant } from '../../schema/lists.ts';
import { buildLexicon } from './build-lexicon.ts';
import { buildShelf } from './shelf.ts';
import { buildNearest } from './nearest.ts';
import { buildQuestions, describe } from './questions.ts';
import { toFiles, type SearchFiles } from '../shared/files.ts';
import type { Script } from '../shared/lexicon.ts';
import { hasHan } from '../shared/normalise.ts';
import {
  applyPairs,
  characterPairs,
  simplifyingPairs,
  neededWords,
  wordExceptions,
  type CharacterPairs,
  type IndexScript,
} from '../shared/scripts.ts';
import { soundingLike } from '../shared/homophones.ts';
import { usedValues } from '../../evidence/facets.ts';
import { chineseTexts, simplifiedTexts } from './search-texts.ts';
import { simplify, traditional } from '../../i18n/letters.ts';
import { traditionalConverter } from '../../i18n/traditional.ts';

type Scripts = { simplify: CharacterPairs; toTraditional: IndexScript; toSimplified: IndexScript };

/** How the scripts meet in this catalog's words; `variants` are the terms that Taiwan has otherwise. */
export function scriptsOf(catalog: Catalog, variants: readonly ScriptVariant[]): Scripts {
  const neighbours = new Set<string>();
  const all = variants.map(({ from, to }) => ({ mainland: simplify(from), taiwan: simplify(to), to }));
  const unprinted = new Set(all.flatMap(({ mainland, taiwan }) => [mainland, taiwan]));
  // Neighbours are enough to find every exception, and few enough to keep.
  for (const chinese of chineseTexts(catalog)) {
    const printed = simplify(chinese);
    for (const word of unprinted) if (printed.includes(word)) unprinted.delete(word);
    for (const run of printed.match(/\p{Script=Han}+/gu) ?? [])
      for (let i = 0; i < run.length; i += 1) neighbours.add(run.slice(i, i + 2));
  }
  const text = [...neighbours].join('\n');
  const pairs = characterPairs(traditional, text);
  // What no page prints is found in none, whatever it is brought to.
  const terms = all.filter(({ mainland, taiwan }) => !unprinted.has(mainland) || !unprinted.has(taiwan));
  const characters = new Set<string>();
  const absent = new Set(terms.map(({ taiwan }) => taiwan));
  for (const chinese of simplifiedTexts(catalog)) {
    for (const word of absent) if (chinese.includes(word)) absent.delete(word);
    for (const character of chinese.match(/\p{Script=Han}/gu) ?? []) characters.add(character);
  }
  return {
    simplify: simplifyingPairs(
      simplify,
      traditional,
      text + soundsOf(catalog) + plainWordsOf(catalog),
      [...characters].join(''),
    ),
    toTraditional: {
      pairs,
      words: neededWords({
        pairs,
        // A term of Taiwan holds before what the converter alone would print.
        words: [
          ...terms.flatMap(({ mainland, taiwan, to }): [string, string][] => [
            [mainland, to],
            [taiwan, to],
          ]),
          ...wordExceptions(traditional, pairs, text),
        ],
      }),
    },
    // A Taiwan term that no Simplified page uses: the way back to the term that they use.
    toSimplified: {
      pairs: '',
      words: terms.flatMap(({ mainland, taiwan }): [string, string][] =>
        absent.has(taiwan) && mainland !== taiwan ? [[taiwan, mainland]] : [],
      ),
    },
  };
}

/** Characters that are typed by mistake for those of short names, so that their Traditional forms are known as well. */
function soundsOf({ vocabulary }: Catalog): string {
  const { conditions, routes, 'cell-types': cells, 'cell-sources': sources } = vocabulary;
  const forms = [conditions, cells, sources, routes].flatMap((items) =>
    [...items.values()].flatMap(({ label, aliases }) => [label['zh-Hans'], ...aliases]),
  );
  const short = forms.filter((form) => form.length < 4 && hasHan(form)).join('');
  return [...new Set(simplify(short))].map(soundingLike).join('');
}

/** Words for values of no list, for what must be known of their characters. */
const plainWordsOf = ({ plainForms, questions, notHere }: Catalog): string =>
  [...plainForms, ...[...questions, ...notHere].map(({ asks }) => asks)]
    .flatMap((forms) => [...(forms['zh-Hans'] ?? []), ...('zh-Hant' in forms ? (forms['zh-Hant'] ?? []) : [])])
    .join('|');

export type SearchDataFrom = {
  catalog: Catalog;
  variants: readonly ScriptVariant[];
  scripts: Scripts;
  /** The day of the build, on which it depends which results are still to come. */
  today: string;
};

/** The script of a locale's own words, in which its index is. */
export const scriptOf = (locale: Locale): Script => localeInfo[locale].script;

/** The locale, written by hand, in whose index words of the other script are looked up. */
export const otherScript = (locale: Locale): Locale | undefined =>
  locales.find((other) => scriptOf(other) !== scriptOf(locale) && !isConverted(other));

/** What the search of one locale knows. On English pages Chinese words are looked up in the Simplified index. */
export function searchData(locale: Locale, { catalog, variants, scripts, today }: SearchDataFrom): SearchFiles {
  const pairs = applyPairs(scripts.simplify);
  const toSimplified = (text: string): string => pairs(simplify(text));
  const print = isConverted(locale) ? traditionalConverter(variants) : (text: string) => text;
  const used = usedValues(catalog, today);
  const translator = translatorFor(locale);
  const known = buildLexicon({ catalog, translator, simplify: toSimplified, print, used });
  const toIndex = isConverted(locale) ? scripts.toTraditional : scripts.toSimplified;
  const questions = buildQuestions({ catalog, translator, simplify: toSimplified, print });
  const written = locales.filter((one) => !isConverted(one)).map(translatorFor);
  const nearest = buildNearest(catalog.questions, toSimplified, (place) =>
    written.map((one) => describe(place, catalog, one)),
  );
  const shelved = buildShelf({ catalog, translator, print, today });
  return toFiles({ ...known, ...shelved, questions, nearest, simplify: scripts.simplify, toIndex }, scriptOf(locale));
}
