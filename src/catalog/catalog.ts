/** Everything of the site, joined once: lookups by id, and who belongs to whom. */
import type { ArticleFacts, ArticleWords } from '../schema/article.ts';
import type { Claim, EntryFacts, EntryWords } from '../schema/entry.ts';
import type { PlainForms, Redirect, SearchWords, Spelling, StudyName } from '../schema/lists.ts';
import type { NotHere, Question } from '../schema/question.ts';
import type { Measure } from '../schema/measure.ts';
import type { NaturalCourse } from '../schema/natural-course.ts';
import type { Collection, IdIn } from '../schema/references.ts';
import type { Product } from '../schema/product.ts';
import type { SiteFile } from '../schema/site.ts';
import type { StudyFacts } from '../schema/study.ts';
import type { StudyWords } from '../schema/study-words.ts';
import type { Sign, ToldMeasured } from '../schema/sign.ts';
import type { Passage, TaughtText } from '../schema/taught.ts';
import type { Term } from '../schema/term.ts';
import type { TopicFacts, TopicWords } from '../schema/topic.ts';
import type { Trial } from '../schema/trial.ts';
import type { Vocabulary, VocabularyItem } from '../schema/vocabulary.ts';
import type { Joined } from './record.ts';

export type Study = Joined<StudyFacts, StudyWords>;
export type Article = Joined<ArticleFacts, ArticleWords>;
export type Entry = Joined<EntryFacts, EntryWords>;
export type Topic = Joined<TopicFacts, TopicWords>;

/** A claim with the place where it is made. */
export type PlacedClaim = { claim: Claim; entry: Entry; article: Article };

/** A trial with its file's name as id, and the records of the site that carry its registry number. */
export type PlacedTrial = { id: string; trial: Trial; studies: readonly Study[] };

/** Something that the reader of texts learns from, with the name of its file. */
export type From<T> = T & { from: string };

export type Parts = {
  studies: Study[];
  articles: Article[];
  entries: Entry[];
  topics: Topic[];
  measures: Measure[];
  glossary: Term[];
  naturalCourse: NaturalCourse[];
  products: Product[];
  trials: { id: string; trial: Trial }[];
  signs: readonly Sign[];
  toldMeasured: readonly ToldMeasured[];
  passages: readonly From<Passage>[];
  texts: readonly From<TaughtText>[];
  vocabulary: ReadonlyMap<string, readonly VocabularyItem[]>;
  names: readonly StudyName[];
  plainForms: readonly PlainForms[];
  searchWords: readonly SearchWords[];
  spellings: readonly Spelling[];
  questions: readonly Question[];
  notHere: readonly NotHere[];
  redirects: readonly Redirect[];
  site: SiteFile;
};

/** By the ids of one collection: those of another are refused. */
type By<C extends Collection, T> = ReadonlyMap<IdIn<C>, T>;

export type Catalog = {
  /** Newest first. */
  studies: By<'studies', Study>;
  articles: By<'articles', Article>;
  topics: By<'topics', Topic>;
  measures: By<'measures', Measure>;
  terms: ReadonlyMap<string, Term>;
  /** What happens without cells, in the order of the list. */
  naturalCourse: ReadonlyMap<string, NaturalCourse>;
  /** List → id → item. */
  vocabulary: { readonly [V in Vocabulary]: By<`vocabulary/${V}`, VocabularyItem> };
  /** Parts of an article in its own order. */
  entriesOf: By<'articles', readonly Entry[]>;
  /** Claims made about a study. */
  claimsOf: By<'studies', readonly PlacedClaim[]>;
  claims: readonly PlacedClaim[];
  /** Studies under a condition or any narrower one, a cell type, a cell source, a measure. */
  byCondition: By<'vocabulary/conditions', readonly Study[]>;
  byCell: By<'vocabulary/cell-types', readonly Study[]>;
  bySource: By<'vocabulary/cell-sources', readonly Study[]>;
  byMeasure: By<'measures', readonly Study[]>;
  /** Products by name, and the studies that used one; both in the order of their lists. */
  products: By<'products', Product>;
  byProduct: By<'products', readonly Study[]>;
  /** Trials that somebody might join, by file name. */
  trials: ReadonlyMap<string, PlacedTrial>;
  /** Courses without cells of a condition, of any broader one and of any narrower one. */
  coursesFor: (condition: IdIn<'vocabulary/conditions'>) => readonly NaturalCourse[];
  /** Names that stand in no field of a record, for the search. */
  names: readonly StudyName[];
  /** Words for values that no list names, for the search. */
  plainForms: readonly PlainForms[];
  /** Lists of words by which queries are read, and words that are spelt in two ways. */
  searchWords: readonly SearchWords[];
  spellings: readonly Spelling[];
  questions: readonly Question[];
  notHere: readonly NotHere[];
  redirects: readonly Redirect[];
  /** Warning signs of a text, and how well they were read. */
  signs: readonly Sign[];
  toldMeasured: readonly ToldMeasured[];
  /** Invented passages and texts from which the reader of signs learns, by file; never shown. */
  passages: readonly From<Passage>[];
  texts: readonly From<TaughtText>[];
  /** Who stands behind the site. */
  site: SiteFile;
};

const byId = <T extends { id: string }>(items: readonly T[]): Map<string, T> =>
  new Map(items.map((item) => [item.id, item]));

/** Puts each item into the group of every key that `keys` gives. */
function groupBy<T>(items: readonly T[], keys: (item: T) => Iterable<string>): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keys(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

/** What has an id that a record may lack. */
export const findIn = <K, T>(items: ReadonlyMap<K, T>, id: K | null | undefined): T | undefined =>
  id === null || id === undefined ? undefined : items.get(id);

/** An item's id and those of everything above it. */
export function* withParents<C extends Collection>(
  id: IdIn<NoInfer<C>>,
  items: ReadonlyMap<IdIn<C>, VocabularyItem>,
): Generator<IdIn<C>> {
  for (let next: IdIn<C> | undefined = id; next !== undefined; next = items.get(next)?.parent) yield next;
}

/** Records of the site that carry one of the trial's registry numbers. */
function withNumberOf(trial: Trial, studies: readonly Study[]): Study[] {
  const numbers = new Set([trial.number, ...(trial.other_numbers ?? [])]);
  return studies.filter(({ facts }) => facts.ids.registry.some((number) => numbers.has(number)));
}

/** Courses of a condition, of any broader one and of any narrower one. */
const coursesNear =
  (courses: readonly NaturalCourse[], conditions: ReadonlyMap<string, VocabularyItem>): Catalog['coursesFor'] =>
  (condition) => {
    const isNear = (id: string): boolean =>
      [...withParents(id, conditions)].includes(condition) || [...withParents(condition, conditions)].includes(id);
    return courses.filter((course) => course.conditions.some(isNear));
  };

/** In the order of their files, so that whatever learns from them comes to the same. */
const byFile = <T extends { from: string }>(items: readonly T[]): readonly T[] =>
  items.toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));

export function buildCatalog(parts: Parts): Catalog {
  const studies = parts.studies.toSorted(
    (a, b) => (b.facts.published ?? '').localeCompare(a.facts.published ?? '') || a.id.localeCompare(b.id),
  );
  const articles = byId(parts.articles.toSorted((a, b) => a.facts.seed.localeCompare(b.facts.seed)));
  const list = (name: Vocabulary): Map<string, VocabularyItem> => byId(parts.vocabulary.get(name) ?? []);
  const conditions = list('conditions');
  const cellTypes = list('cell-types');
  const entries = parts.entries.toSorted((a, b) => a.facts.order - b.facts.order);
  const claims = entries.flatMap((entry) => {
    const article = articles.get(entry.facts.article);
    return article ? entry.facts.claims.map((claim) => ({ claim, entry, article })) : [];
  });
  return {
    studies: byId(studies),
    articles,
    topics: byId(parts.topics.toSorted((a, b) => a.facts.order - b.facts.order)),
    measures: byId(parts.measures),
    terms: byId(parts.glossary),
    naturalCourse: byId(parts.naturalCourse),
    vocabulary: {
      conditions,
      'cell-types': cellTypes,
      'cell-sources': list('cell-sources'),
      donors: list('donors'),
      routes: list('routes'),
      designs: list('designs'),
      phases: list('phases'),
      species: list('species'),
      directions: list('directions'),
    },
    entriesOf: groupBy(entries, (entry) => [entry.facts.article]),
    claimsOf: groupBy(claims, ({ claim }) => (claim.study ? [claim.study] : [])),
    claims,
    byCondition: groupBy(studies, ({ facts }) => facts.conditions.flatMap((id) => [...withParents(id, conditions)])),
    byCell: groupBy(studies, ({ facts }) => withParents(facts.cell.type, cellTypes)),
    bySource: groupBy(studies, ({ facts }) => (facts.cell.source ? [facts.cell.source] : [])),
    byMeasure: groupBy(studies, ({ facts }) => facts.outcomes.flatMap(({ measure }) => (measure ? [measure] : []))),
    products: byId(parts.products),
    byProduct: groupBy(studies, ({ facts }) => (facts.cell.product_id ? [facts.cell.product_id] : [])),
    trials: byId(parts.trials.map(({ id, trial }) => ({ id, trial, studies: withNumberOf(trial, studies) }))),
    coursesFor: coursesNear(parts.naturalCourse, conditions),
    names: parts.names,
    plainForms: parts.plainForms,
    searchWords: parts.searchWords,
    spellings: parts.spellings,
    questions: parts.questions,
    notHere: parts.notHere,
    redirects: parts.redirects,
    signs: parts.signs,
    toldMeasured: parts.toldMeasured,
    passages: byFile(parts.passages),
    texts: byFile(parts.texts),
    site: parts.site,
  };
}
