/**
 * The page compare/: sets up to four studies side by side. Which ones stands in the address (?ids=a,b,c). Each
 * column is taken from the study's own page compare/{id}/, as nodes; nothing in it runs.
 */
import { find, given } from './find.ts';

type Words = Record<'start' | 'one' | 'status' | 'full' | 'unknown' | 'failed' | 'remove' | 'row' | 'space', string>;
type Field = { name: string; content: DocumentFragment };
type Column = { id: string; name: string; rows: Map<string, Field> };

const root = find('#compare', HTMLElement);
const form = find('#compare form', HTMLFormElement);
const select = find('#compare-add', HTMLSelectElement);
const button = find('#compare form button', HTMLButtonElement);
const status = find('#compare-status', HTMLElement);
const place = find('#compare-table', HTMLElement);
const words: Words = JSON.parse(given(root, 'words'));
const most = Number(given(root, 'most'));
/** The studies that can be chosen, by id: the options of the list. */
const known = new Map([...select.options].filter(({ value }) => value !== '').map((option) => [option.value, option]));
const loaded = new Map<string, Promise<Column>>();
/** Rises with every change, so that a slow older one never overwrites a newer one. */
let turn = 0;

function named(): string[] {
  const ids = (new URLSearchParams(location.search).get('ids') ?? '').split(',').filter((id) => id !== '');
  return [...new Set(ids)];
}

const chosen = (): string[] =>
  named()
    .filter((id) => known.has(id))
    .slice(0, most);

/**
 * The content of an element without what could run or load something. It is cleaned where it was parsed: a
 * picture would begin to load, and its handlers to run, the moment it becomes part of this page.
 */
function inert(source: Element): DocumentFragment {
  for (const element of source.querySelectorAll('script, style, iframe, object, embed, img, link, form'))
    element.remove();
  for (const element of source.querySelectorAll('*'))
    for (const { name, value } of [...element.attributes])
      if (/^on|^id$|^style$/i.test(name) || /^\s*javascript:/i.test(value)) element.removeAttribute(name);
  const content = document.createDocumentFragment();
  content.append(...[...source.childNodes].map((node) => document.importNode(node, true)));
  return content;
}

async function load(id: string): Promise<Column> {
  const response = await fetch(`${given(root, 'base')}${id}/`);
  if (!response.ok) throw new Error(`${id}: ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const rows = [...page.querySelectorAll('#compare-column > [data-row]')].flatMap((row): [string, Field][] => {
    const [name, content] = [row.querySelector('dt'), row.querySelector('dd')];
    return name && content
      ? [[row.getAttribute('data-row') ?? '', { name: name.textContent, content: inert(content) }]]
      : [];
  });
  if (rows.length === 0) throw new Error(`${id}: no column`);
  return { id, name: nameOf(id), rows: new Map(rows) };
}

const nameOf = (id: string): string => known.get(id)?.textContent ?? id;

function columnOf(id: string): Promise<Column> {
  const column = loaded.get(id) ?? load(id);
  loaded.set(id, column);
  // A column that failed may be asked for again.
  column.catch(() => loaded.delete(id));
  return column;
}

function header(scope: 'col' | 'row', ...content: (Node | string)[]): HTMLTableCellElement {
  const cell = document.createElement('th');
  cell.scope = scope;
  cell.append(...content);
  return cell;
}

function head({ id, name }: Column): HTMLTableCellElement {
  const link = document.createElement('a');
  link.href = `${given(root, 'studies')}${id}/`;
  link.textContent = name;
  const remove = document.createElement('button');
  remove.type = 'button';
  remove.className = 'remove no-print';
  remove.textContent = words.remove;
  remove.setAttribute('aria-label', `${words.remove}: ${name}`);
  remove.addEventListener('click', () => {
    choose(chosen().filter((other) => other !== id));
    select.focus();
  });
  return header('col', link, remove);
}

/** The table of src/components/compare/Table.astro, with a button to each column. */
function table(columns: Column[]): HTMLTableElement {
  const drawn = document.createElement('table');
  drawn
    .createTHead()
    .insertRow()
    .append(header('col', words.row), ...columns.map(head));
  const body = drawn.createTBody();
  for (const [row, { name }] of columns[0]?.rows ?? []) {
    const line = body.insertRow();
    line.append(header('row', name));
    for (const column of columns) {
      const cell = line.insertCell();
      cell.dataset['label'] = column.name;
      const content = column.rows.get(row)?.content.cloneNode(true);
      if (content) cell.append(content);
    }
  }
  return drawn;
}

function told(ids: string[], failed: string[]): string {
  const unknown = named().filter((id) => !known.has(id));
  const state =
    ids.length === 0 ? words.start : ids.length === 1 ? words.one : words.status.replace('{n}', String(ids.length));
  return [
    state,
    ids.length >= most ? words.full : '',
    unknown.length > 0 ? words.unknown.replace('{ids}', unknown.join(', ')) : '',
    failed.length > 0 ? words.failed.replace('{name}', failed.map(nameOf).join(', ')) : '',
  ]
    .filter((part) => part !== '')
    .join(words.space);
}

async function show(): Promise<void> {
  const mine = (turn += 1);
  const ids = chosen();
  place.setAttribute('aria-busy', 'true');
  const results = await Promise.allSettled(ids.map(columnOf));
  if (mine !== turn) return;
  const columns = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const failed = ids.filter((_, i) => results[i]?.status === 'rejected');
  place.replaceChildren(...(columns.length > 0 ? [table(columns)] : []));
  place.setAttribute('aria-busy', 'false');
  for (const [id, option] of known) option.disabled = ids.includes(id);
  select.value = '';
  select.disabled = button.disabled = ids.length >= most;
  status.textContent = told(ids, failed);
}

function choose(ids: string[]): void {
  history.pushState(null, '', ids.length > 0 ? `?ids=${ids.join(',')}` : location.pathname);
  void show();
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (select.value !== '') choose([...chosen(), select.value]);
});
window.addEventListener('popstate', () => void show());
root.hidden = false;
void show();
