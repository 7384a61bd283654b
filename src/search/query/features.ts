/** What of a question is compared with other questions: its words, its Han characters and their neighbours, its marks. */
import { formOf } from '../shared/lexicon.ts';
import { stemsIn } from '../shared/stems.ts';
import { marksOf } from './marks.ts';

/** Of a text in Simplified script. What every question here is about tells nothing. */
export function featuresOf(text: string): Set<string> {
  const plain = formOf(text).replace(/干细胞|\bstem ?cells?\b/gu, ' ');
  const features = new Set([...stemsIn(plain), ...marksOf(plain)]);
  for (const run of plain.match(/\p{Script=Han}+/gu) ?? []) {
    for (let i = 0; i < run.length; i += 1) {
      features.add(run.charAt(i));
      if (i > 0) features.add(run.slice(i - 1, i + 1));
    }
  }
  return features;
}
