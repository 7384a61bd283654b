/** Which warning signs a text holds, and the words that raised each. */
import type { Sentence } from '../sentences.ts';
import type { FoundSign, Place } from '../types.ts';
import { languagesIn, readingLanguages, type ReadingLanguage } from './features.ts';
import { judged, weigher, type LearnedSigns, type Weighed } from './model.ts';
import { none } from './none.ts';
import { unitsOf, type Unit } from './units.ts';

/** Other places of a raised sign must speak for it nearly as much as the best. */
const near = 1.5;
const mostPlaces = 3;

type Read = { unit: Unit; weighed: Weighed };
type Weigh = (folded: string) => Weighed;

/** Prepares the reading of signs. */
export function signReader(
  learned: Partial<Record<ReadingLanguage, LearnedSigns>>,
): (text: string, sentences: readonly Sentence[]) => FoundSign[] {
  const readers = readingLanguages.flatMap((language) => {
    const model = learned[language];
    return model ? [{ language, model, weigh: weigher(model, language) }] : [];
  });
  return (text, sentences) => {
    const languages = languagesIn(text);
    const found = readers
      .filter(({ language }) => languages.includes(language))
      .flatMap(({ language, model, weigh }) => signsIn(unitsOf(sentences, language), model, weigh));
    return [...Map.groupBy(found, ({ id }) => id)].map(([id, signs]) => ({
      id,
      places: signs.flatMap(({ places }) => places),
    }));
  };
}

function signsIn(units: readonly Unit[], { weights, judge }: LearnedSigns, weigh: Weigh): FoundSign[] {
  const read = units.map((unit): Read => ({ unit, weighed: weigh(unit.text) }));
  const single = read.filter(({ unit }) => unit.sentences.length === 1);
  if (single.length === 0) return [];
  const honest = single.reduce((sum, { weighed }) => sum + weighed.honest, 0) / single.length;
  return Object.keys(weights).flatMap((id): FoundSign[] => {
    const scored = read
      .map(({ unit, weighed }) => ({ unit, score: weighed.signs.get(id) ?? none }))
      .toSorted((a, b) => b.score - a.score);
    const [best = none, second = best] = scored.map(({ score }) => score);
    // As likely as not is not enough: a sign raised wrongly is worse than one missed.
    if (judged(judge, best, second, honest) <= 0) return [];
    const bearing = scored.filter(({ score }) => score >= best - near).slice(0, mostPlaces);
    return [{ id, places: placesOf(bearing, id, weigh) }];
  });
}

/** In each sentence that bears a sign the clauses that speak for it, best first. */
function placesOf(bearing: readonly { unit: Unit }[], id: string, weigh: Weigh): Place[] {
  const sentences = new Set(bearing.flatMap(({ unit }) => unit.sentences));
  const scoreOf = (text: string): number => weigh(text).signs.get(id) ?? none;
  const scored = [...sentences].map((sentence) => ({ sentence, score: scoreOf(sentence.text) }));
  const best = Math.max(...scored.map(({ score }) => score));
  return scored.filter(({ score }) => score >= best - 2 * near).map(({ sentence }) => clauseOf(sentence, scoreOf));
}

/** The run of clauses within a sentence that says it most strongly. */
function clauseOf({ text, start }: Sentence, scoreOf: (text: string) => number): Place {
  const clauses = [...text.matchAll(/[^,，;；:：]+[,，;；:：]*\s*/gu)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  const runs = clauses.flatMap(({ from }, i) => clauses.slice(i, i + 4).map(({ to }) => ({ from, to })));
  const whole = { from: 0, to: text.length };
  const best = [...runs, whole]
    .map((run) => ({ ...run, score: scoreOf(text.slice(run.from, run.to)) }))
    .reduce((a, b) => (b.score > a.score ? b : a));
  return { from: start + best.from, to: start + best.to };
}
