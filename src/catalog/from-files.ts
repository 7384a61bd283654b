/** The catalog straight from the files, without Astro: for the preview and for tests. */
import { z } from 'zod';
import { buildCatalog, type Catalog } from './catalog.ts';
import { readContent } from './read.ts';
import { joinedSchema } from './record.ts';
import { articleFacts, articleWords } from '../schema/article.ts';
import { entryFacts, entryWords } from '../schema/entry.ts';
import {
  namesFile,
  plainFormsFile,
  redirectsFile,
  scriptVariantsFile,
  searchWordsFile,
  spellingsFile,
  type ScriptVariant,
} from '../schema/lists.ts';
import { measuresFile } from '../schema/measure.ts';
import { naturalCourseFile } from '../schema/natural-course.ts';
import { productsFile } from '../schema/product.ts';
import { notHereFile, questionsFile } from '../schema/question.ts';
import { siteFile } from '../schema/site.ts';
import { studyFacts } from '../schema/study.ts';
import { studyWords } from '../schema/study-words.ts';
import { signsFile, toldMeasuredFile } from '../schema/sign.ts';
import { passagesFile, taughtTextsFile } from '../schema/taught.ts';
import { glossaryFile } from '../schema/term.ts';
import { topicFacts, topicWords } from '../schema/topic.ts';
import { trial } from '../schema/trial.ts';
import { vocabularyFile } from '../schema/vocabulary.ts';

/** The catalog, and the terms that Taiwan has otherwise. With `what-fits`, what has a fault of form is left out. */
export function catalogOf(
  root: string,
  mode?: 'all-or-none' | 'what-fits',
): { catalog: Catalog; variants: readonly ScriptVariant[] } {
  const { records, lists, site, trials, vocabulary, taught } = readContent(root, mode);
  const catalog = buildCatalog({
    studies: z.array(joinedSchema(studyFacts, studyWords)).parse(records.studies),
    articles: z.array(joinedSchema(articleFacts, articleWords)).parse(records.articles),
    entries: z.array(joinedSchema(entryFacts, entryWords)).parse(records.entries),
    topics: z.array(joinedSchema(topicFacts, topicWords)).parse(records.topics),
    measures: measuresFile.parse(lists.measures),
    glossary: glossaryFile.parse(lists.glossary),
    naturalCourse: naturalCourseFile.parse(lists['natural-course']),
    products: productsFile.parse(lists.products),
    trials: z.array(z.object({ id: z.string(), trial })).parse(trials),
    vocabulary: new Map(Object.entries(vocabulary).map(([name, items]) => [name, vocabularyFile.parse(items)])),
    names: namesFile.parse(lists.names),
    plainForms: plainFormsFile.parse(lists['search/plain-forms']),
    searchWords: searchWordsFile.parse(lists['search/words']),
    spellings: spellingsFile.parse(lists['search/spellings']),
    questions: questionsFile.parse(lists['search/questions']),
    notHere: notHereFile.parse(lists['search/not-here']),
    redirects: redirectsFile.parse(lists.redirects),
    signs: signsFile.parse(lists.signs),
    toldMeasured: toldMeasuredFile.parse(lists['told-measured']),
    passages: taught.passages.flatMap(({ id, items }) =>
      passagesFile.parse(items).map((one) => ({ ...one, from: id })),
    ),
    texts: taught.texts.flatMap(({ id, items }) => taughtTextsFile.parse(items).map((one) => ({ ...one, from: id }))),
    site: siteFile.parse(site),
  });
  return { catalog, variants: scriptVariantsFile.parse(lists['script-variants']) };
}
