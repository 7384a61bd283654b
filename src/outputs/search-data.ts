/** What is sent to the search page of one locale: names of things, and how the Chinese scripts meet. */
import * as OpenCC from 'opencc-js';
import { getCatalog, getScriptVariants, type Catalog } from '../catalog/index.ts';
import { today } from '../evidence/today.ts';
import type { Locale } from '../i18n/locales.ts';
import { sayIn } from '../i18n/say.ts';
import { buildLexicon } from '../search/build-lexicon.ts';
import type { SearchData } from '../search/lexicon.ts';
import {
  characterPairs,
  simplifyingPairs,
  wordExceptions,
  type CharacterPairs,
  type IndexScript,
} from '../search/scripts.ts';
import { getConverter } from './converter.ts';
import { usedValues } from './search-meta.ts';
import { chineseTexts, simplifiedTexts } from './search-texts.ts';

const simplify = OpenCC.Converter({ from: 't', to: 'cn' });
const traditional = OpenCC.Converter({ from: 'cn', to: 'tw' });

type Scripts = { simplify: CharacterPairs; toTraditional: IndexScript; toSimplified: IndexScript };

/** Found once per build. */
let scripts: Promise<Scripts> | undefined;

async function scriptsOf(catalog: Catalog): Promise<Scripts> {
  const neighbours = new Set<string>();
  // Neighbours are enough to find every exception, and few enough to keep.
  for (const chinese of chineseTexts(catalog)) {
    for (const run of simplify(chinese).match(/\p{Script=Han}+/gu) ?? [])
      for (let i = 0; i < run.length; i += 1) neighbours.add(run.slice(i, i + 2));
  }
  const text = [...neighbours].join('\n');
  const pairs = characterPairs(traditional, text);
  const variants = (await getScriptVariants()).map(({ from, to }) => ({
    mainland: simplify(from),
    taiwan: simplify(to),
    to,
  }));
  const absent = new Set(variants.map(({ taiwan }) => taiwan));
  for (const chinese of simplifiedTexts(catalog))
    for (const word of absent) if (chinese.includes(word)) absent.delete(word);
  return {
    simplify: simplifyingPairs(simplify, traditional, text),
    toTraditional: {
      pairs,
      words: [
        ...wordExceptions(traditional, pairs, text),
        ...variants.flatMap(({ mainland, taiwan, to }): [string, string][] => [
          [mainland, to],
          [taiwan, to],
        ]),
      ],
    },
    // A Taiwan term that no Simplified page uses: the way back to the term that they use.
    toSimplified: {
      pairs: '',
      words: variants.flatMap(({ mainland, taiwan }): [string, string][] =>
        absent.has(taiwan) ? [[taiwan, mainland]] : [],
      ),
    },
  };
}

/** The data of one locale. On English pages Chinese words are looked up in the Simplified index. */
export async function searchData(locale: Locale): Promise<SearchData> {
  const catalog = await getCatalog();
  const found = await (scripts ??= scriptsOf(catalog));
  const print = locale === 'zh-hant' ? await getConverter() : (text: string) => text;
  return {
    ...buildLexicon({ catalog, say: sayIn(locale), simplify, print }, usedValues(catalog, today())),
    script: locale === 'en' ? 'latin' : 'han',
    simplify: found.simplify,
    toIndex: locale === 'zh-hant' ? found.toTraditional : found.toSimplified,
  };
}
