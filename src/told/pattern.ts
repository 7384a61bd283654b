/**
 * The little language in which editors write what is looked for:
 * `(a|b)` one of several, `?` what stands before may be missing, `…` a gap within the sentence,
 * `~` up to four words between, `_` any one word, `№` a number, `{list}` any word of a list; after a bracket `+` one to
 * three of its words in a row, `^` up to three.
 * Chinese patterns may be written in either script; English ones match whole words, and `*` ends a word openly.
 */

export type WordLists = Readonly<Record<string, { en: readonly string[]; zh: readonly string[] }>>;
export type Language = 'en' | 'zh';
/** One expression for each language, where a list has words of it. */
export type Expressions = readonly (RegExp | undefined)[];

const number: Record<Language, string> = {
  en: '(?:\\d[\\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundreds?|thousands?)',
  zh: '(?:\\d[\\d,.]*|[一二两三四五六七八九十百千万几半]+)',
};
const word: Record<Language, string> = { en: "[\\p{L}'-]+", zh: '\\p{Script=Han}{1,3}?' };
const words: Record<Language, string> = { en: '(?:\\S+\\s+){0,4}?', zh: '[^。！？!?；;\\n]{0,6}?' };
const gap: Record<Language, string> = { en: '(?:[^.!?;\\n]{0,48}?)', zh: '(?:[^。！？!?；;\\n]{0,14}?)' };

/** Source of the expression of one pattern. Throws where the pattern is not well-formed. */
export function expressionOf(pattern: string, language: Language, lists: WordLists, depth = 0): string {
  if (depth > 4) throw new Error(`${pattern} names lists in a circle`);
  const source = pattern.replace(
    /\{([a-z-]+)\}|\)[+^]|\(|…|№|~|_|\*|[.^$+\\/[\]]|\s+\??/g,
    (sign: string, list: string | undefined) => {
      if (list !== undefined) return listExpression(list, language, lists, depth);
      switch (sign) {
        case '(':
          return '(?:';
        case ')+':
          return '){1,3}';
        case ')^':
          return '){0,3}';
        case '…':
          return gap[language];
        case '№':
          return number[language];
        case '~':
          return words[language];
        case '_':
          return word[language];
        case '*':
          return '[\\p{L}-]*';
        default:
          if (sign.trim() === '') return '[\\s-]+';
          return sign.trim() === '?' ? '[\\s-]*' : `\\${sign}`;
      }
    },
  );
  return source;
}

function listExpression(name: string, language: Language, lists: WordLists, depth: number): string {
  const list = lists[name];
  if (!list) throw new Error(`{${name}} is not a list`);
  return `(?:${list[language].map((item) => expressionOf(item, language, lists, depth + 1)).join('|') || '(?!)'})`;
}

/** All patterns of a list as one expression; undefined for none. */
export function compile(patterns: readonly string[], language: Language, lists: WordLists): RegExp | undefined {
  if (patterns.length === 0) return undefined;
  const any = patterns.map((pattern) => expressionOf(pattern, language, lists)).join('|');
  const made = new RegExp(language === 'en' ? `(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}])` : `(?:${any})`, 'gu');
  languages.set(made, language);
  return made;
}

/** An expression of the other language is not tried: making one ready takes longer than reading a text with it. */
const languages = new Map<RegExp, Language>();
const written: Record<Language, RegExp> = { en: /^[^\p{Script=Han}]*$|[a-z]{2,}[ -][a-z]/u, zh: /\p{Script=Han}/u };
const isFor = (expression: RegExp, text: string): boolean => written[languages.get(expression) ?? 'zh'].test(text);

/**
 * Makes the expressions ready that a text of this kind will need, one at each step, so that whoever asks can pause. An
 * engine prepares an expression when it is first met, and once more, better, when it is met again.
 */
export function* makeReady(text: string): Generator<void> {
  for (const expression of languages.keys()) {
    if (!isFor(expression, text)) continue;
    fits([expression], text);
    fits([expression], text);
    yield;
  }
}

/** Every place where one of several expressions fits. */
export function placesOf(expressions: Expressions, text: string): { from: number; to: number }[] {
  const places: { from: number; to: number }[] = [];
  for (const expression of expressions) {
    if (!expression || !isFor(expression, text)) continue;
    // `matchAll` would copy the expression at each call, and these are long.
    expression.lastIndex = 0;
    for (let match = expression.exec(text); match; match = expression.exec(text)) {
      if (match[0] === '') expression.lastIndex += 1;
      else places.push({ from: match.index, to: match.index + match[0].length });
    }
  }
  return places;
}

export function fits(expressions: Expressions, text: string): boolean {
  return expressions.some((expression) => {
    if (!expression || !isFor(expression, text)) return false;
    expression.lastIndex = 0;
    return expression.test(text);
  });
}
