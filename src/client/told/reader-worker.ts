/// <reference lib="webworker" />
/**
 * Reads texts beside the page, which so never stands still, however long the text. Everything that it needs is handed
 * in: it asks for nothing and sends nothing.
 */
import type { ShownClaims } from '../../told/answer-types.ts';
import { claimsOf, type FoundClaim } from '../../told/claims.ts';
import { fold } from '../../told/fold.ts';
import { textReader, type Learned } from '../../told/read-text.ts';
import { sentencesOf } from '../../told/sentences.ts';
import type { ReadingLanguage } from '../../told/signs/features.ts';
import type { Reading, ReadingData } from '../../told/types.ts';

declare const self: DedicatedWorkerGlobalScope;

let known: ReadingData;
const learned: Learned = {};
let reader: (raw: string) => Reading;
/** Whether a text of the reader has come, for which no practice can wait. */
let isInUse = false;

/** Other calls come in between. */
const pause = (): Promise<void> => new Promise((done) => setTimeout(done));

const calls = {
  /** Takes what reading needs, as JSON. */
  prepare(json: string): void {
    known = JSON.parse(json);
    reader = textReader(known, learned, new Date().getFullYear());
  },
  /** Takes what was learned of warning signs in a language, as JSON. */
  learn(language: ReadingLanguage, json: string): void {
    learned[language] = JSON.parse(json);
    reader = textReader(known, learned, new Date().getFullYear());
  },
  /** What is first met is slow: texts of our own are read before the reader's. */
  async practise(...texts: string[]): Promise<void> {
    for (const text of texts) {
      if (isInUse) return;
      reader(text);
      await pause();
    }
  },
  read(raw: string): Reading {
    isInUse = true;
    return reader(raw);
  },
  /** Statements of the articles, given as JSON, that a text makes too which tells of some studies. */
  claims(json: string, told: string, studies: readonly string[]): FoundClaim[] {
    const articles: ShownClaims = JSON.parse(json);
    const { text, cased } = fold(told, known.pairs);
    const sentences = sentencesOf(text, cased).map((sentence) => sentence.text);
    return claimsOf(articles, { studies: new Set(studies), sentences }, (words) => fold(words, known.pairs).text);
  },
};
export type Calls = typeof calls;

self.addEventListener('message', async ({ data: { id, name, args } }) => {
  try {
    self.postMessage({ id, value: await Reflect.get(calls, name)(...args) });
  } catch (error) {
    self.postMessage({ id, error: String(error) });
  }
});
