/** Reads a text that somebody was told: what it names, which studies, which warning signs, and what is not in it. */
import { cleanText, readable } from './clean.ts';
import { fold } from './fold.ts';
import { missingIn, pricesIn } from './missing.ts';
import { numbersIn } from './registry-numbers.ts';
import { sentencesOf } from './sentences.ts';
import type { LearnedSigns } from './signs/model.ts';
import { signReader } from './signs/sign-reader.ts';
import type { ReadingLanguage } from './signs/features.ts';
import { studyReader } from './studies.ts';
import { tagFinder, tagsOf } from './tags.ts';
import type { FoundStudy, FoundTag, Place, Reading, ReadingData } from './types.ts';

/** What was learned of warning signs; a language that is not there is not read for them. */
export type Learned = Partial<Record<ReadingLanguage, LearnedSigns>>;

/** A reader for what is known; preparing it once serves every text. `now` is the year for words such as `last year`. */
export function textReader(data: ReadingData, learned: Learned, now: number): (raw: string) => Reading {
  const findTags = tagFinder(data);
  const readSigns = signReader(learned);
  const readStudies = studyReader(data, now);
  return (raw) => {
    const text = cleanText(raw);
    const state = readable(text);
    if (state !== 'yes') return { text, state, tags: [], studies: [], signs: [], numbers: [], missing: [], prices: [] };
    const folded = fold(text, data.pairs);
    const sentences = sentencesOf(folded.text, folded.cased);
    const tagPlaces = findTags(folded);
    const studies = readStudies(folded.text, sentences, tagPlaces);
    const signs = readSigns(folded.text, sentences);
    const numbers = numbersIn(folded.text, data);
    const shown = ({ from, to }: Place): Place => ({ from: folded.at[from] ?? 0, to: folded.at[to] ?? text.length });
    return {
      text,
      state,
      tags: withConditions(tagsOf(tagPlaces, sentences, data), studies, data).map((tag) => ({
        ...tag,
        places: tag.places.map(shown),
      })),
      studies: studies.map((study) => ({
        ...study,
        places: study.places.map(shown),
        sentences: study.sentences.map(shown),
      })),
      signs: signs.map((sign) => ({ ...sign, places: sign.places.map(shown) })),
      numbers: numbers.map((one) => ({ ...one, places: one.places.map(shown) })),
      missing: missingIn(folded.text),
      prices: pricesIn(folded.text).map(shown),
    };
  };
}

/** A text that names no condition is about that of the study of which it surely tells. */
function withConditions(
  tags: readonly FoundTag[],
  [study]: readonly FoundStudy[],
  { studies }: ReadingData,
): readonly FoundTag[] {
  if (tags.some(({ kind }) => kind === 'condition')) return tags;
  const ids = new Set(studies.find(({ id }) => id === study?.id)?.conditions);
  return [...[...ids].map((id): FoundTag => ({ kind: 'condition', id, places: [] })), ...tags];
}
