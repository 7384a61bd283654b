/** What is left of a Chinese query when its names are taken out: words for the text. */
import { namesIn } from '../shared/lexicon.ts';
import type { QueryWords } from '../shared/words.ts';
import type { Dictionary } from './dictionary.ts';
import { hanFuzzyMatch, homophoneMatch } from './fuzzy-match.ts';
import type { Unit } from './parsed-query.ts';

const segmenter = typeof Intl.Segmenter === 'undefined' ? undefined : new Intl.Segmenter('zh', { granularity: 'word' });

/** Runs of Han without question words; each with the words it consists of. */
export function hanUnits(rest: string, dictionary: Dictionary): { units: Unit[]; lowWeight: string[] } {
  const { units, rest: left } = takeTerms(rest, dictionary);
  const { amounts, hanLowWeight, price, asking } = dictionary.words;
  const lowWeight: string[] = [];
  for (const run of left.replace(amounts, '\n').match(/\p{Script=Han}+/gu) ?? []) {
    const bare = run
      .replace(hanLowWeight, (word) => {
        lowWeight.push(word);
        return '\n';
      })
      .replace(price, '\n费用\n')
      .replace(asking, '\n');
    for (const piece of bare.split('\n'))
      units.push(...unitsOf(piece, dictionary.words).map((unit) => withGuess(unit, run, dictionary)));
  }
  return { units: units.filter(({ text }) => text.length > 1), lowWeight };
}

/** Terms that the reader's language knows under a name: looked up under it on English pages, and where nothing is found. */
function takeTerms(text: string, { hanTerms, script, words }: Dictionary): { units: Unit[]; rest: string } {
  const units: Unit[] = [];
  let rest = text;
  for (const { form, term } of hanTerms) {
    if (form.length < 2 || /[a-z]/.test(form) || meansNothing(form, words) || !rest.includes(form)) continue;
    rest = rest.replace(form, '\n');
    const names = namesIn(term, script, form);
    units.push({ text: script === 'latin' ? (names.also[0] ?? form) : form, typed: form, parts: [], ...names });
  }
  return { units, rest };
}

function withGuess(unit: Unit, around: string, dictionary: Dictionary): Unit {
  if (unit.text.length < 2) return unit;
  const guess = hanFuzzyMatch(unit.typed, around, dictionary);
  if (guess) return { ...unit, guess };
  const heard = homophoneMatch(unit.typed, dictionary);
  return heard === undefined ? unit : { ...unit, also: [heard] };
}

const meansNothing = (form: string, { stop, asking }: QueryWords): boolean =>
  stop.has(form) || form.replace(asking, '') === '';

/** Particles cut a run; words without meaning fall off its ends. What is left is one unit. */
function unitsOf(run: string, { particles, stop, same }: QueryWords): Unit[] {
  if (run === '') return [];
  const words = segmenter ? Array.from(segmenter.segment(run), ({ segment }) => segment) : [run];
  const groups: string[][] = [[]];
  for (const word of words) {
    if (particles.has(word)) groups.push([]);
    else groups.at(-1)?.push(word);
  }
  const means = (word: string): boolean => !stop.has(word);
  return groups.flatMap((group) => {
    const parts = group.slice(group.findIndex(means), group.findLastIndex(means) + 1);
    const text = parts.join('');
    const telling = parts.filter((part) => part.length > 1 && means(part));
    const others = same.get(text);
    return text === ''
      ? []
      : [{ text, typed: text, parts: parts.length > 1 ? telling : [], ...(others && { same: others }) }];
  });
}
