/** Weighs the words of each kind of question: its examples, its ways of asking, and the part of a page that answers it. */
import type { Question } from '../../schema/question.ts';
import { featuresOf } from '../query/features.ts';
import { toNearestFiles, type NearestFiles } from '../shared/nearest.ts';
import type { Convert } from '../shared/scripts.ts';

/** The words of a page that answers, in one language. */
type Told = { title: string; text: string };
type Place = Question['answers'][number];

/** How much a text counts beside an example of a question. */
const worth = { example: 1, asking: 0.3, title: 0.5, text: 0.1 };
/** Kinds with many words would win by their number alone. */
const dampOfLength = 0.15;

/** `tell` gives what stands at a place, in each language. */
export function buildNearest(
  questions: readonly Question[],
  simplify: Convert,
  tell: (place: Place) => readonly Told[],
): NearestFiles {
  const counts = questions.map((question) =>
    question.answers.length === 0 ? new Map<string, number>() : countsOf(question, simplify, tell),
  );
  const spread = new Map<string, number>();
  for (const [feature, n] of counts.flatMap((count) => [...count]))
    spread.set(feature, (spread.get(feature) ?? 0) + Math.min(1, n));
  const weights = new Map<string, Map<number, number>>();
  for (const [kind, count] of counts.entries()) {
    const own = [...count].map(([feature, n]): [string, number] => [
      feature,
      // Said twice is not twice as sure; what most kinds say tells little.
      (n / (n + 1)) * Math.log(1 + questions.length / (1 + (spread.get(feature) ?? 0))),
    ]);
    const length = own.reduce((sum, [, weight]) => sum + weight ** 2, 0) ** dampOfLength;
    for (const [feature, weight] of own)
      weights.set(feature, (weights.get(feature) ?? new Map<number, number>()).set(kind, weight / length));
  }
  return toNearestFiles(weights);
}

/** How often the texts of one kind have each feature. */
function countsOf(
  { asks, examples = {}, answers }: Question,
  simplify: Convert,
  tell: (place: Place) => readonly Told[],
): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (text: string, much: number): void => {
    for (const feature of featuresOf(simplify(text))) counts.set(feature, (counts.get(feature) ?? 0) + much);
  };
  for (const example of Object.values(examples).flatMap((some = []) => some)) add(example, worth.example);
  for (const ask of Object.values(asks).flatMap((some = []) => some)) add(wordsOf(ask), worth.asking);
  for (const [i, place] of answers.slice(0, 2).entries()) {
    for (const { title, text } of tell(place)) {
      add(title, worth.title / (i + 1));
      add(text, worth.text / (i + 1));
    }
  }
  return counts;
}

/** The words of a way of asking, without those that must not be there. */
const wordsOf = (ask: string): string => ask.replace(/(?:^| )-\S+|@\w+/g, '').replace(/[|_]/g, ' ');
