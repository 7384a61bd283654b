/** The search page: reads the address and the form, asks, and shows what was found and how the query was read. */
import { asksNothing, readUrlState, toUrlState, type Asked } from '../search/results/url-state.ts';
import type { Fragment, Hit } from '../search/shared/engine.ts';
import { findStudies } from '../search/results/find.ts';
import type { Found } from '../search/results/found.ts';
import { absentOf, answersOf, withoutAbsent } from '../search/results/answers.ts';
import type { AnswerPage } from '../search/shared/questions.ts';
import type { Library } from '../search/results/text-search.ts';
import { countsOf, narrow } from '../search/results/apply-filters.ts';
import { suggestStudies } from '../search/results/suggestions.ts';
import { grouped, namedRelatedPages, textRelatedPages } from '../search/results/related-pages.ts';
import { takeExactly, parseQuery } from '../search/query/parse-query.ts';
import type { ParsedQuery } from '../search/query/parsed-query.ts';
import type { WordList } from '../search/query/word-list.ts';
import { byId, fillForm, form, input, options, readForm, showChips, showCounts, shownName } from './form.ts';
import { loadLibrary, type Addresses, type Loaded, type Prepared } from './library.ts';
import { explain } from './reading.ts';
import { addSentences, otherGroups, pageItem, showAbsent, studyItem } from './results.ts';
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
    const prepared = await loaded.forQuery(asked.query);
    const { understood, answers } = await askFirst(prepared, loaded, current);
    if (!current()) return;
    const library: Library = asked.exact ? { ...prepared.library, inIndex: (text) => text } : prepared.library;
    const found = await findStudies(library, understood);
    const hits = await narrow(library.engine, found, asked.chosen, asked.sort);
    const first = await fragmentsOf(hits.slice(0, answers.length > 0 ? afterAnswers : pageSize));
    if (!current()) return;
    explain(asked, understood, found, translate, go, prepared.library.inIndex);
    showStudies(hits, first, found, answers);
    busy(false);
    await countFilters(loaded, library, found, current);
    await showBesides(loaded, library, understood, found, answers, current);
  } catch (error) {
    loading = undefined;
    console.error(error);
    if (!current()) return;
    count.textContent = translate('failed');
    busy(false);
  }
}

/** Reads the query, and shows the pages that answer it: they need no index, and stand before it has come. */
async function askFirst(
  prepared: Prepared,
  loaded: Loaded,
  current: () => boolean,
): Promise<{ understood: ParsedQuery; answers: AnswerPage[] }> {
  const [understood, questions] = await Promise.all([read(prepared, loaded), loaded.questions(asked.query)]);
  if (asked.query === '' || asked.exact) {
    if (current()) showAbsent([], absent, translate, home);
    return { understood, answers: [] };
  }
  const query = prepared.simplify(asked.query);
  const missing = absentOf(query, questions);
  const isOpen = asked.chosen.size === 0 && asked.sort === 'fit';
  const answers = isOpen ? answersOf(query, understood, questions, prepared.reader.words, missing) : [];
  if (current()) {
    showAbsent(missing, absent, translate, home);
    list.replaceChildren(...answers.map((page) => pageItem(page, home)));
  }
  return { understood: withoutAbsent(understood, missing), answers };
}

/** Slips can only be told with the list of words, of which is loaded what there is something to tell of. */
async function read({ simplify, reader }: Prepared, { words: wordList }: Loaded): Promise<ParsedQuery> {
  const take = (list?: WordList): ParsedQuery =>
    asked.exact ? takeExactly(asked.query, list) : parseQuery(simplify(asked.query), reader, list);
  const first = take();
  return first.needsWords.length > 0 ? take(await wordList(first.needsWords)) : first;
}

const fragmentsOf = (hits: readonly Hit[]): Promise<Fragment[]> => Promise.all(hits.map((hit) => hit.data()));

function showStudies(
  hits: readonly Hit[],
  first: readonly Fragment[],
  found: Found,
  answers: readonly AnswerPage[],
): void {
  list.replaceChildren(...answers.map((page) => pageItem(page, home)), ...first.map(studyItem));
  nothing.hidden = hits.length + answers.length > 0;
  count.textContent =
    hits.length > 0
      ? translate(hits.length === 1 ? 'result' : 'results', { n: hits.length })
      : found.order.length > 0
        ? translate('nothing.filters', { n: found.order.length })
        : translate(answers.length > 0 ? 'nothing.studies' : 'nothing');
  let shown = first.length;
  const mine = turn;
  const label = (): void => {
    more.hidden = shown >= hits.length;
    more.textContent = translate('more', { n: Math.min(pageSize, hits.length - shown) });
  };
  label();
  more.onclick = async () => {
    const next = await fragmentsOf(hits.slice(shown, shown + pageSize));
    if (mine !== turn) return;
    const items = next.map(studyItem);
    list.append(...items);
    shown += items.length;
    items[0]?.querySelector('a')?.focus();
    label();
  };
}

/** Counts need all filters, which the first results do not wait for. */
async function countFilters(
  { count: loadFilters }: Loaded,
  library: Library,
  found: Found,
  current: () => boolean,
): Promise<void> {
  await loadFilters();
  const counts = await countsOf(library.engine, found, asked.chosen);
  if (current()) showCounts(counts);
}

/** What stands beside the studies comes after them, so that they need not wait. */
async function showBesides(
  loaded: Loaded,
  library: Library,
  understood: ParsedQuery,
  found: Found,
  answers: readonly AnswerPage[],
  current: () => boolean,
): Promise<void> {
  const close = await fragmentsOf(await suggestStudies(library, understood, found));
  const besides =
    asked.query === ''
      ? []
      : [...namedRelatedPages(understood, await loaded.parts()), ...(await textRelatedPages(library, understood))];
  if (!current()) return;
  near.hidden = close.length === 0;
  near.querySelector('ol')?.replaceChildren(...close.map(studyItem));
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
input.addEventListener('focus', () => void (loading ??= loadLibrary(addresses)), { once: true });
window.addEventListener('popstate', fromAddress);
fromAddress();
