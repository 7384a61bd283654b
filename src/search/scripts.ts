/** Letter-by-letter maps between the Chinese scripts, small enough to be sent to the search page. */

/** Pairs of characters, one after the other: `腦脑癱瘫`. */
export type CharacterPairs = string;

/** All Han characters of the basic block that a converter changes, as pairs. */
export function characterPairs(convert: (text: string) => string): CharacterPairs {
  let pairs = '';
  for (let code = 0x4e00; code <= 0x9fff; code += 1) {
    const character = String.fromCharCode(code);
    const converted = convert(character);
    if (converted !== character && converted.length === 1) pairs += character + converted;
  }
  return pairs;
}

/** A function that applies the pairs. */
export function applyPairs(pairs: CharacterPairs): (text: string) => string {
  const map = new Map<string, string>();
  for (let i = 0; i < pairs.length; i += 2) map.set(pairs.charAt(i), pairs.charAt(i + 1));
  return (text) => Array.from(text, (character) => map.get(character) ?? character).join('');
}
