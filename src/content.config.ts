/** The collections of the site. What they hold is decided in src/schema, how they are read in src/catalog. */
import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { contentLoader } from './catalog/loader.ts';
import type { ContentData, JoinedData } from './catalog/read.ts';
import { joinedSchema } from './catalog/record.ts';
import { articleFacts, articleWords } from './schema/article.ts';
import { entryFacts, entryWords } from './schema/entry.ts';
import {
  namesFile,
  plainFormsFile,
  redirectsFile,
  scriptVariantsFile,
  searchWordsFile,
  spellingsFile,
} from './schema/lists.ts';
import { measure } from './schema/measure.ts';
import { naturalCourse } from './schema/natural-course.ts';
import { product } from './schema/product.ts';
import { notHereFile, questionsFile } from './schema/question.ts';
import { siteFile } from './schema/site.ts';
import { studyFacts } from './schema/study.ts';
import { studyWords } from './schema/study-words.ts';
import { sign, toldMeasured } from './schema/sign.ts';
import { passagesFile, taughtTextsFile } from './schema/taught.ts';
import { term } from './schema/term.ts';
import { topicFacts, topicWords } from './schema/topic.ts';
import { trial } from './schema/trial.ts';
import { vocabularyFile } from './schema/vocabulary.ts';

const records = (kind: keyof ContentData['records']) =>
  contentLoader(kind, ({ records: all }): JoinedData[] => all[kind]);

/** A list that has no ids of its own is one item. */
type SearchList = 'plain-forms' | 'spellings' | 'words' | 'questions' | 'not-here';
const whole = (name: 'names' | 'redirects' | 'script-variants' | `search/${SearchList}`) =>
  contentLoader(name, ({ lists }) => [{ id: name, items: lists[name] }]);

export const collections = {
  studies: defineCollection({ loader: records('studies'), schema: joinedSchema(studyFacts, studyWords) }),
  articles: defineCollection({ loader: records('articles'), schema: joinedSchema(articleFacts, articleWords) }),
  entries: defineCollection({ loader: records('entries'), schema: joinedSchema(entryFacts, entryWords) }),
  topics: defineCollection({ loader: records('topics'), schema: joinedSchema(topicFacts, topicWords) }),
  measures: defineCollection({
    loader: contentLoader('measures', ({ lists }) => lists.measures.filter(hasId)),
    schema: measure,
  }),
  glossary: defineCollection({
    loader: contentLoader('glossary', ({ lists }) => lists.glossary.filter(hasId)),
    schema: term,
  }),
  naturalCourse: defineCollection({
    loader: contentLoader('natural-course', ({ lists }) => lists['natural-course'].filter(hasId)),
    schema: naturalCourse,
  }),
  products: defineCollection({
    loader: contentLoader('products', ({ lists }) => lists.products.filter(hasId)),
    schema: product,
  }),
  trials: defineCollection({
    loader: contentLoader('trials', ({ trials }) => trials),
    schema: z.object({ id: z.string(), trial }),
  }),
  signs: defineCollection({
    loader: contentLoader('signs', ({ lists }) => lists.signs.filter(hasId)),
    schema: sign,
  }),
  toldMeasured: defineCollection({
    loader: contentLoader('told-measured', ({ lists }) => lists['told-measured'].filter(hasId)),
    schema: toldMeasured,
  }),
  passages: defineCollection({
    loader: contentLoader('signs/passages', ({ taught }) => taught.passages),
    schema: z.object({ id: z.string(), items: passagesFile }),
  }),
  texts: defineCollection({
    loader: contentLoader('signs/texts', ({ taught }) => taught.texts),
    schema: z.object({ id: z.string(), items: taughtTextsFile }),
  }),
  vocabulary: defineCollection({
    loader: contentLoader('vocabulary', ({ vocabulary }) =>
      Object.entries(vocabulary).map(([id, items]) => ({ id, items })),
    ),
    schema: z.object({ id: z.string(), items: vocabularyFile }),
  }),
  names: defineCollection({
    loader: whole('names'),
    schema: z.object({ id: z.string(), items: namesFile }),
  }),
  plainForms: defineCollection({
    loader: whole('search/plain-forms'),
    schema: z.object({ id: z.string(), items: plainFormsFile }),
  }),
  searchWords: defineCollection({
    loader: whole('search/words'),
    schema: z.object({ id: z.string(), items: searchWordsFile }),
  }),
  spellings: defineCollection({
    loader: whole('search/spellings'),
    schema: z.object({ id: z.string(), items: spellingsFile }),
  }),
  questions: defineCollection({
    loader: whole('search/questions'),
    schema: z.object({ id: z.string(), items: questionsFile }),
  }),
  notHere: defineCollection({
    loader: whole('search/not-here'),
    schema: z.object({ id: z.string(), items: notHereFile }),
  }),
  redirects: defineCollection({
    loader: whole('redirects'),
    schema: z.object({ id: z.string(), items: redirectsFile }),
  }),
  site: defineCollection({
    loader: contentLoader('site', ({ site }) => [{ id: 'site', site }]),
    schema: z.object({ id: z.string(), site: siteFile }),
  }),
  scriptVariants: defineCollection({
    loader: whole('script-variants'),
    schema: z.object({ id: z.string(), items: scriptVariantsFile }),
  }),
};

function hasId(item: unknown): item is { id: string } & Record<string, unknown> {
  return typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string';
}
