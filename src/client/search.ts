/** The search page: reads the address and the form, asks the engine, shows what was found and how the query was read. */
import type { Lexicon } from '../search/lexicon.ts';
import { normalise } from '../search/normalise.ts';
import { applyPairs } from '../search/scripts.ts';
import { prepare, understand, type Understood } from '../search/understand.ts';
import { findOthers, findStudies } from './engine.ts';
import type { Pagefind, PagefindFilters, PagefindResult } from './pagefind.d.ts';
import { resultItem } from './results.ts';

type Words = Record<'results' | 'nothing' | 'failed' | 'understood' | 'literal' | 'more' | 'others', string>;
type Loaded = { engine: Pagefind; read: (query: string) => Understood; inIndexScript: (text: string) => string };

const find = <T extends HTMLElement>(id: string, type: new () => T): T => {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new Error(`#${id} is missing`);
  return element;
};
const form = find('search-form', HTMLFormElement);
const input = find('search-query', HTMLInputElement);
const filterBox = find('search-filters', HTMLDetailsElement);
const list = find('search-results', HTMLOListElement);
const count = find('search-count', HTMLElement);
const note = find('search-understood', HTMLElement);
const more = find('search-more', HTMLButtonElement);
const others = find('search-others', HTMLElement);
const words: Words = JSON.parse(list.dataset['words'] ?? '{}');
const pageSize = 10;

let loading: Promise<Loaded> | undefined;
/** Rises with every search, so that a slow older one never overwrites a newer one. */
let turn = 0;

async function load(): Promise<Loaded> {
  const enginePath = new URL(list.dataset['engine'] ?? '', location.href).href;
  const [engine, lexicon]: [Pagefind, Lexicon & { scripts: { simplify: string; traditional: string } }] =
    await Promise.all([
      import(/* @vite-ignore */ enginePath),
      fetch(list.dataset['lexicon'] ?? '').then((response) => response.json()),
    ]);
  await engine.options({
    ranking: { metaWeights: { title: 5, titles: 4, ids: 4, product: 4, names: 2, aliases: 0.5 } },
  });
  await engine.init();
  const forms = prepare(lexicon);
  const simplify = applyPairs(lexicon.scripts.simplify);
  const traditional = applyPairs(lexicon.scripts.traditional);
  return {
    engine,
    read: (query) => understand(simplify(normalise(query)), lexicon, forms),
    inIndexScript: list.dataset['locale'] === 'zh-hant' ? traditional : (text) => text,
  };
}

function chosenFilters(): PagefindFilters {
  return Object.fromEntries(
    [...new FormData(form)].flatMap(([name, value]) => (name !== 'q' && value !== '' ? [[name, String(value)]] : [])),
  );
}

async function run(): Promise<void> {
  const mine = (turn += 1);
  const query = input.value.trim();
  const chosen = chosenFilters();
  if (query === '' && Object.keys(chosen).length === 0) return;
  list.setAttribute('aria-busy', 'true');
  try {
    const { engine, read, inIndexScript } = await (loading ??= load());
    const read1 = read(query);
    const understood = { ...read1, words: read1.words.map(inIndexScript) };
    const { results } = await findStudies(engine, understood, chosen);
    const besides = query === '' ? [] : await findOthers(engine, query, understood);
    if (mine !== turn) return;
    explain(read1);
    await show(results, besides, mine);
  } catch (error) {
    loading = undefined;
    count.textContent = words.failed;
    console.error(error);
  }
  if (mine === turn) list.setAttribute('aria-busy', 'false');
}

/** Says how the query was read, where that is more than the words as typed. */
function explain({ concepts }: Understood): void {
  const names = concepts.flatMap(({ filter, values }) => values.map((value) => nameOf(filter, value)));
  note.textContent = names.length > 0 ? words.understood.replace('{words}', [...new Set(names)].join(' · ')) : '';
}

/** The name of a value as the form shows it. */
function nameOf(filter: string, value: string): string {
  const option = form.querySelector<HTMLOptionElement>(`select[name="${filter}"] option[value="${CSS.escape(value)}"]`);
  return option?.textContent ?? value;
}

async function show(results: PagefindResult[], besides: PagefindResult[], mine: number): Promise<void> {
  let shown = 0;
  const next = async (): Promise<void> => {
    const fragments = await Promise.all(results.slice(shown, shown + pageSize).map((result) => result.data()));
    if (mine !== turn) return;
    if (shown === 0) list.replaceChildren();
    const items = fragments.map(resultItem);
    list.append(...items);
    if (shown > 0) items[0]?.querySelector('a')?.focus();
    shown += fragments.length;
    more.hidden = shown >= results.length;
  };
  await next();
  const fragments = await Promise.all(besides.map((result) => result.data()));
  if (mine !== turn) return;
  others.hidden = fragments.length === 0;
  others.querySelector('ol')?.replaceChildren(...fragments.map(resultItem));
  count.textContent =
    results.length + fragments.length === 0 ? words.nothing : words.results.replace('{n}', String(results.length));
  more.onclick = () => void next();
}

/** The address says what is searched, so that it can be shared and gone back to. */
function toAddress(): void {
  const parameters = new URLSearchParams(
    [...new FormData(form)].flatMap(([name, value]) => (value === '' ? [] : [[name, String(value)]])),
  );
  history.pushState(null, '', parameters.size > 0 ? `?${parameters}` : location.pathname);
}

function fromAddress(): void {
  const parameters = new URLSearchParams(location.search);
  input.value = parameters.get('q') ?? '';
  for (const select of form.querySelectorAll('select')) {
    select.value = parameters.get(select.name) ?? '';
    if (select.value !== '') filterBox.open = true;
  }
  void run();
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  toAddress();
  void run();
});
form.addEventListener('change', (event) => {
  if (!(event.target instanceof HTMLSelectElement)) return;
  toAddress();
  void run();
});
input.addEventListener('focus', () => void (loading ??= load()), { once: true });
window.addEventListener('popstate', fromAddress);
fromAddress();
