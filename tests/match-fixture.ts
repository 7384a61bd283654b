/** Made-up studies for the tests of matching, and the vocabulary of the test content. */
import { buildCatalog, type Catalog } from '../src/catalog/catalog.ts';
import { readContent } from '../src/catalog/read.ts';
import { siteFile } from '../src/schema/site.ts';
import { studyFacts, type StudyFacts } from '../src/schema/study.ts';
import { vocabularyFile } from '../src/schema/vocabulary.ts';
import { contentWith } from './content-fixture.ts';

const { root, clear } = contentWith([]);
const content = readContent(root);
clear();
export const lists: Catalog['vocabulary'] = buildCatalog({
  studies: [],
  articles: [],
  entries: [],
  topics: [],
  measures: [],
  glossary: [],
  naturalCourse: [],
  products: [],
  trials: [],
  redirects: [],
  signs: [],
  wordLists: [],
  toldMeasured: [],
  names: [],
  plainForms: [],
  questions: [],
  notHere: [],
  searchWords: [],
  spellings: [],
  site: siteFile.parse({}),
  vocabulary: new Map(Object.entries(content.vocabulary).map(([name, items]) => [name, vocabularyFile.parse(items)])),
}).vocabulary;
const base = studyFacts.parse(content.records.studies[0]?.facts);

export type Made = { id: string; facts: StudyFacts };
export type Tags = Partial<StudyFacts['cell']> & Partial<Omit<StudyFacts, 'cell'>>;
/** A study in people with what a test needs to differ. */
export const study = (id: string, { type = 'mesenchymal-stromal', source, donor, ...facts }: Tags = {}): Made => {
  const { product: _, ...rest } = facts;
  return {
    id,
    facts: {
      ...base,
      record: 'study',
      species: 'human',
      design: 'randomised-controlled',
      conditions: ['stroke'],
      route: ['intravenous'],
      participants: { total: 50 },
      ...rest,
      id,
      cell: { type, ...(source && { source }), ...(donor && { donor }) },
    },
  };
};
