/** Which folder of content/ holds what, and which schema belongs to it. */
import { z } from 'zod';
import { factLanguage, type Written } from '../schema/languages.ts';
import { articleFacts, articleWords } from '../schema/article.ts';
import { entryFacts, entryWords } from '../schema/entry.ts';
import { glossaryFile } from '../schema/term.ts';
import { measuresFile } from '../schema/measure.ts';
import { naturalCourseFile } from '../schema/natural-course.ts';
import { productsFile } from '../schema/product.ts';
import { siteFile } from '../schema/site.ts';
import { studyFacts } from '../schema/study.ts';
import { studyWords } from '../schema/study-words.ts';
import { topicFacts, topicWords } from '../schema/topic.ts';
import { trial } from '../schema/trial.ts';
import { vocabularyFile } from '../schema/vocabulary.ts';
import { signsFile, toldMeasuredFile } from '../schema/sign.ts';
import { passagesFile, taughtTextsFile } from '../schema/taught.ts';
import {
  checkExceptionsFile,
  namesFile,
  plainFormsFile,
  redirectsFile,
  scriptVariantsFile,
  searchWordsFile,
  spellingsFile,
} from '../schema/lists.ts';
import { notHereFile, questionsFile } from '../schema/question.ts';

/** Kinds of record that are a folder with one file per written language. */
export const recordKinds = {
  studies: { facts: studyFacts, words: studyWords, depth: 1 },
  articles: { facts: articleFacts, words: articleWords, depth: 1 },
  entries: { facts: entryFacts, words: entryWords, depth: 2 },
  topics: { facts: topicFacts, words: topicWords, depth: 1 },
} as const;

export type RecordKind = keyof typeof recordKinds;

const schemas = new Map<string, z.ZodObject>();

/** The schema of one language file: facts and words in `en.mdx`, the words alone in the others. */
export function fileSchema(kind: RecordKind, language: Written): z.ZodObject {
  const known = schemas.get(kind + language);
  if (known) return known;
  const { facts, words } = recordKinds[kind];
  const shape = language === factLanguage ? facts.shape : { id: facts.shape.id };
  const schema = z.strictObject({ ...shape, words });
  schemas.set(kind + language, schema);
  return schema;
}

/** Files of plain YAML, by their path: lists that are one file each, and below a folder of their own the vocabulary, the trials, and what the reader of texts learns from. */
export const listSchemas = {
  measures: measuresFile,
  glossary: glossaryFile,
  'natural-course': naturalCourseFile,
  signs: signsFile,
  'signs/passages': passagesFile,
  'signs/texts': taughtTextsFile,
  'told-measured': toldMeasuredFile,
  names: namesFile,
  products: productsFile,
  redirects: redirectsFile,
  'check-exceptions': checkExceptionsFile,
  'script-variants': scriptVariantsFile,
  site: siteFile,
  'search/not-here': notHereFile,
  'search/plain-forms': plainFormsFile,
  'search/spellings': spellingsFile,
  'search/words': searchWordsFile,
  'search/questions': questionsFile,
  trials: trial,
  vocabulary: vocabularyFile,
} as const;

export type ListKind = keyof typeof listSchemas;

/** Kinds whose files lie in a folder of that name. */
export const folderKinds = [
  'trials',
  'vocabulary',
  'signs/passages',
  'signs/texts',
] as const satisfies readonly ListKind[];
export type FolderKind = (typeof folderKinds)[number];

/** Kinds that only teach the reader of texts: what stands there is nobody's word, and no page shows it. */
export const taughtKinds: ReadonlySet<string> = new Set(['signs/passages', 'signs/texts'] satisfies FolderKind[]);
