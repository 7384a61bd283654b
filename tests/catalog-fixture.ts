/** The project's own content as a catalog, read without Astro. */
import { z } from 'zod';
import { buildCatalog, type Catalog } from '../src/catalog/catalog.ts';
import { readContent } from '../src/catalog/read.ts';
import { joinedSchema } from '../src/catalog/record.ts';
import { articleFacts, articleWords } from '../src/schema/article.ts';
import { entryFacts, entryWords } from '../src/schema/entry.ts';
import {
  namesFile,
  plainFormsFile,
  redirectsFile,
  scriptVariantsFile,
  searchWordsFile,
  spellingsFile,
  type ScriptVariant,
} from '../src/schema/lists.ts';
import { measuresFile } from '../src/schema/measure.ts';
import { naturalCourseFile } from '../src/schema/natural-course.ts';
import { productsFile } from '../src/schema/product.ts';
import { notHereFile, questionsFile } from '../src/schema/question.ts';
import { siteFile } from '../src/schema/site.ts';
import { studyFacts } from '../src/schema/study.ts';
import { studyWords } from '../src/schema/study-words.ts';
import { signsFile, toldMeasuredFile, wordListsFile } from '../src/schema/sign.ts';
import { glossaryFile } from '../src/schema/term.ts';
import { topicFacts, topicWords } from '../src/schema/topic.ts';
import { trial } from '../src/schema/trial.ts';
import { vocabularyFile } from '../src/schema/vocabulary.ts';

/** The catalog, and the terms that Taiwan has otherwise. */
export function catalogOf(root: string): { catalog: Catalog; variants: readonly ScriptVariant[] } {
  const { records, lists, site, trials, vocabulary } = readContent(root);
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
    signs: signsFile.parse([...lists['signs/promises'], ...lists['signs/pressure'], ...lists['signs/evidence']]),
    wordLists: wordListsFile.parse(lists['signs/words']),
    toldMeasured: toldMeasuredFile.parse(lists['told-measured']),
    site: siteFile.parse(site),
  });
  return { catalog, variants: scriptVariantsFile.parse(lists['script-variants']) };
}
