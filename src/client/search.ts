/** The search page: reads the address and the form, asks, and shows what was found and how the query was read. */
import { asksNothing, readUrlState, toUrlState, type Asked } from '../search/results/url-state.ts';
import type { Hit } from '../search/shared/engine.ts';
import { findStudies } from '../search/results/find.ts';
import type { Found } from '../search/results/found.ts';
import { absentOf, answersOf, withNearest, withoutAbsent, type Answers } from '../search/results/answers.ts';
import { nearestPages, saysMore } from '../search/results/nearest.ts';
import { articleAsked, withStudiesOf } from '../search/results/of-article.ts';
import type { AnswerPage, Questions } from '../search/shared/questions.ts';
import type { Library } from '../search/results/text-search.ts';
import { countsOf, narrow } from '../search/results/apply-filters.ts';
import { suggestStudies } from '../search/results/suggestions.ts';
import { grouped, namedRelatedPages, textRelatedPages } from '../search/results/related-pages.ts';
import { takeExactly, parseQuery } from '../search/query/parse-query.ts';
import type { Convert } from '../search/shared/scripts.ts';
import type { ParsedQuery } from '../search/query/parsed-query.ts';
import type { WordList } from '../search/query/word-list.ts';
import { byId, fillForm, form, input, options, readForm, showChips, showCounts, shownName } from './form.ts';
import { loadLibrary, type Addresses, type Finder, type Loaded, type Reader } from './library.ts';
import { explain, saysHan } from './reading.ts';
import { addSentences, addTold, otherGroups, pageItem, showAbsent, studyItem, type Told } from './results.ts';
import { translateWith } from './search-words.ts';

const list = byId('search-results', HTMLOListElement);
const count = byId('search-count', HTMLElement);
const more = byId('search-more', HTMLButtonElement);
const near = byId('search-near', HTMLElement);
const others = byId('search-others', HTMLElement);
const nothing = byId('search-nothing', HTMLElement);
const addresses: Addresses = JSON.parse(list.dataset['addresses'] ?? '{}');
const home = list.dataset['home'] ?? '/';
const absent = byId('search-absent', HTMLElement);
const translate = translateWith(JSON.parse(list.dataset['words'] ?? '{}'));

/** So many at a time: what fits a first look, and loads fast. */
const pageSize = 6;
/** Where pages that answer stand before them. */
const afterAnswers = 4;

let loading: Loaded | undefined;
let asked: Asked = readUrlState(location.search, options);
/** Words as they were typed. */
const plain: Convert = (text) => text;
const asTyped = (): Promise<Convert> => Promise.resolve(plain);

/** Rises with every search, so that a slow older one never overwrites a newer one. */
let turn = 0;

async function run(): Promise<void> {
  const mine = (turn += 1);
  const current = (): boolean => mine === turn;
  showChips(asked, { remove: translate('remove'), clear: translate('clear') }, nameOf, go);
  if (asksNothing(asked)) return reset();
  busy(true);
  try {
    const loaded = (loading ??= loadLibrary(addresses));
    const { understood, answered } = await askFirst(loaded, current);
    const finder = await loaded.studies();
    if (!current()) return;
    const library: Library = asked.exact ? { ...finder.library, inIndex: asTyped } : finder.library;
    const [found, answers] = await Promise.all([findStudies(library, understood), answered]);
    const hits = await narrow(library.engine, found, asked.chosen, asked.sort);
    const print = saysHan(understood, found) ? await finder.library.inIndex() : plain;
    const counts = await countsOf(finder.shelf, library.engine, found, asked.chosen);
    if (!current()) return;
    explain(asked, understood, found, translate, go, print);
    const told = showStudies(hits, { loaded, shelf: finder.shelf }, found, answers);
    showCounts(counts);
    busy(false);
    await told;
    await showBesides({ loaded, shelf: finder.shelf }, library, understood, found, answers, current);
  } catch (error) {
    loading = undefined;
    console.error(error);
    if (!current()) return;
    count.textContent = translate('failed');
    busy(false);
  }
}

/** A query as it was read, and the pages that answer it, of which those that only come near may still be on their way. */
type First = { understood: ParsedQuery; answered: Promise<AnswerPage[]> };

/** Reads the query, and shows the pages that answer it: they need neither studies nor index, and stand before these have come. */
async function askFirst(loaded: Loaded, current: () => boolean): Promise<First> {
  const [reader, questions] = await Promise.all([loaded.reader(asked.query), loaded.questions(asked.query)]);
  const first = read(reader);
  // Words that no name explains take the index, which is long on its way.
  if (first.units.length + first.hints.length > 0) loaded.warm();
  const asking: Asking = { reader, questions, loaded, current };
  const answers = showAnswers(first, asking);
  // Slips can only be told with the list of words, of which is loaded what there is something to tell of.
  if (first.needsWords.length === 0) return further(first, answers, asking);
  const mended = read(reader, await loaded.words(first.needsWords));
  return further(mended, showAnswers(mended, asking), asking);
}

/** What a query is answered with. */
type Asking = { reader: Reader; questions: Questions; loaded: Loaded; current: () => boolean };

/** Shows what answers a query that was read, and what of it the site does not have. */
function showAnswers(understood: ParsedQuery, { reader, questions, current }: Asking): Answers {
  const isText = asked.query !== '' && !asked.exact;
  const query = reader.simplify(asked.query);
  const missing = isText ? absentOf(query, questions) : [];
  const isOpen = isText && asked.chosen.size === 0 && asked.sort === 'fit';
  const answers = isOpen
    ? answersOf(query, understood, questions, reader.dictionary.words, missing)
    : { pages: [], sure: true };
  if (current()) {
    showAbsent(missing, absent, translate, home);
    if (isText) showPages(answers.pages);
  }
  return answers;
}

const showPages = (pages: readonly AnswerPage[]): void => list.replaceChildren(...pages.map(toItem));
const toItem = (page: AnswerPage): HTMLLIElement => pageItem(page, home, translate('perhaps'));

/** What follows from the answers: the studies of an article; and what comes near, where they are not sure. */
async function further(
  parsed: ParsedQuery,
  { pages, sure }: Answers,
  { reader, questions, loaded, current }: Asking,
): Promise<First> {
  const query = reader.simplify(asked.query);
  const article = articleAsked(parsed, pages);
  if (article)
    return { understood: withStudiesOf(parsed, article, await loaded.parts()), answered: Promise.resolve(pages) };
  const understood = asked.exact ? parsed : withoutAbsent(parsed, absentOf(query, questions));
  const { words } = reader.dictionary;
  if (sure || !saysMore(query, parsed, words)) return { understood, answered: Promise.resolve(pages) };
  const withMore = async (): Promise<AnswerPage[]> => {
    const all = withNearest(pages, nearestPages(query, parsed, questions, await loaded.nearest(asked.query), words));
    if (current()) showPages(all);
    return all;
  };
  return { understood, answered: withMore() };
}

const read = ({ simplify, dictionary }: Reader, list?: WordList): ParsedQuery =>
  asked.exact ? takeExactly(asked.query, list) : parseQuery(simplify(asked.query), dictionary, list);

/** Where results are drawn from. */
type From = { loaded: Loaded; shelf: Finder['shelf'] };

const itemsOf = (hits: readonly Hit[], { shelf }: From): HTMLLIElement[] =>
  hits.flatMap(({ id }) => {
    const row = shelf.row(id);
    return row ? [studyItem(row, home)] : [];
  });

/** What stands under the studies of some hits; it comes after them, so that they need not wait. */
async function tell(items: readonly HTMLLIElement[], hits: readonly Hit[], { loaded, shelf }: From): Promise<void> {
  const [found, fragments] = await Promise.all([loaded.found(), Promise.all(hits.map((hit) => hit.data?.()))]);
  const told = hits.map(({ id }, i): Told => ({
    title: shelf.row(id)?.title,
    found: found[shelf.placeOf(id) ?? -1],
    fragment: fragments[i],
  }));
  addTold(items, told);
}

/** Draws what was found; done when the sentences stand there too. */
function showStudies(hits: readonly Hit[], from: From, found: Found, answers: readonly AnswerPage[]): Promise<void> {
  const first = hits.slice(0, answers.length > 0 ? afterAnswers : pageSize);
  const items = itemsOf(first, from);
  list.replaceChildren(...answers.map(toItem), ...items);
  nothing.hidden = hits.length + answers.length > 0;
  count.textContent =
    hits.length > 0
      ? translate(hits.length === 1 ? 'result' : 'results', { n: hits.length })
      : found.order.length > 0
        ? translate('nothing.filters', { n: found.order.length })
        : translate(answers.length > 0 ? 'nothing.studies' : 'nothing');
  let shown = items.length;
  const mine = turn;
  const label = (): void => {
    more.hidden = shown >= hits.length;
    more.textContent = translate('more', { n: Math.min(pageSize, hits.length - shown) });
  };
  label();
  more.onclick = async () => {
    const next = hits.slice(shown, shown + pageSize);
    if (mine !== turn) return;
    const added = itemsOf(next, from);
    list.append(...added);
    shown += added.length;
    added[0]?.querySelector('a')?.focus();
    label();
    await tell(added, next, from);
  };
  return tell(items, first, from);
}

/** What stands beside the studies comes after them, so that they need not wait. */
async function showBesides(
  from: From,
  library: Library,
  understood: ParsedQuery,
  found: Found,
  answers: readonly AnswerPage[],
  current: () => boolean,
): Promise<void> {
  const { loaded } = from;
  const close = await suggestStudies(library, understood, found);
  const besides =
    asked.query === ''
      ? []
      : [...namedRelatedPages(understood, await loaded.parts()), ...(await textRelatedPages(library, understood))];
  if (!current()) return;
  near.hidden = close.length === 0;
  const nearest = itemsOf(close, from);
  near.querySelector('ol')?.replaceChildren(...nearest);
  await tell(nearest, close, from);
  if (answers.length > 0) addSentences(list, answers, await loaded.sentences());
  const shown = new Set(answers.map(({ path }) => path));
  const groups = grouped(besides.filter(({ path }) => path === undefined || !shown.has(path)));
  others.hidden = groups.length === 0;
  others.querySelector('div')?.replaceChildren(...otherGroups(groups, (kind) => translate(`kind.${kind}`), home));
  others.setAttribute('aria-busy', 'false');
}

function busy(now: boolean): void {
  list.setAttribute('aria-busy', String(now));
  if (!now) return;
  others.setAttribute('aria-busy', 'true');
  if (count.textContent === '' || list.childElementCount === 0) count.textContent = translate('busy');
}

/** Nothing is asked: an empty page, as it was at first. */
function reset(): void {
  list.replaceChildren();
  for (const part of [more, near, others, nothing, absent]) part.hidden = true;
  byId('search-read', HTMLElement).hidden = true;
  count.textContent = translate('start');
  busy(false);
}

const nameOf = (filter: string, value: string): string => shownName(filter, value) ?? value;

/** Asks anew and says so in the address, so that it can be shared and gone back to. */
function go(next: Asked): void {
  asked = next;
  fillForm(asked);
  history.pushState(null, '', toUrlState(asked) || location.pathname);
  void run();
}

function fromAddress(): void {
  asked = readUrlState(location.search, options);
  fillForm(asked);
  void run();
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  go({ ...readForm(asked), exact: false });
});
form.addEventListener('change', (event) => {
  if (event.target !== input) go(readForm(asked));
});
/** What is typed tells which names it takes; the index of words comes after them. */
function typing(text: string): void {
  const loaded = (loading ??= loadLibrary(addresses));
  void loaded.prefetch(text).then(loaded.warm);
}
input.addEventListener('input', (event) => {
  // Letters that will be Chinese are no Latin query.
  if (!(event instanceof InputEvent && event.isComposing)) typing(input.value);
});
input.addEventListener('compositionend', () => typing(input.value));
window.addEventListener('popstate', fromAddress);
fromAddress();
