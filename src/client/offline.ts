/** The page that says what can be read without a network: pages by the day that they are from, search and check; and deletes it. */
import { cacheNames, dayOf, isPack, keptBuilds, someDay, tools } from './kept.ts';
import { element } from './element.ts';
import { find, given } from './find.ts';

const root = find('#kept', HTMLElement);
const list = find('#kept-pages', HTMLElement);
const base = given(root, 'base');
const names = cacheNames(base);
const own = '/offline/';
const isTool = (path: string): boolean => tools.some((tool) => path.endsWith(`/${tool}/`));

/** Title and language of a kept page, from its head. */
async function titleOf(kept: Response): Promise<{ title: string; lang: string }> {
  const html = await kept.text();
  const { title, documentElement } = new DOMParser().parseFromString(
    html.slice(0, html.indexOf('</head>')),
    'text/html',
  );
  return { title, lang: documentElement.lang };
}

/** The pages of one build, those opened last first. */
async function pagesOf(build: string): Promise<HTMLLIElement[]> {
  const cache = await caches.open(names.pages(build));
  const items = (await cache.keys()).map(async (request) => {
    const path = new URL(request.url).pathname;
    const kept = await cache.match(request);
    if (!kept || path.endsWith(own) || isTool(path)) return [];
    const { title, lang } = await titleOf(kept);
    const link = element('a', '', title);
    link.href = path;
    link.lang = lang;
    return [element('li', '', link)];
  });
  return (await Promise.all(items)).flat().reverse();
}

async function show(): Promise<void> {
  const builds = await keptBuilds(names);
  const days = new Intl.DateTimeFormat(root.dataset['intl'], { dateStyle: 'long', timeZone: 'UTC' });
  const parts: HTMLElement[] = [];
  for (const build of builds) {
    const items = await pagesOf(build);
    const day = given(list, 'day').replace(someDay, days.format(new Date(dayOf(build))));
    if (items.length > 0) parts.push(element('p', '', day), element('ul', 'entry-list', ...items));
  }
  list.replaceChildren(...parts);
  find('#kept-none', HTMLElement).hidden = parts.length > 0;
  await showTools(builds);
  root.hidden = false;
}

async function showTools(builds: readonly string[]): Promise<void> {
  const files = await Promise.all(
    builds.map(async (build) => (await (await caches.open(names.files(build))).keys()).map(({ url }) => url)),
  );
  for (const item of root.querySelectorAll<HTMLElement>('[data-tool]')) {
    const { tool, locale = '' } = item.dataset;
    const works = tools.some((one) => one === tool && files.flat().some((url) => isPack(url, one, locale)));
    item.querySelectorAll('span').forEach((words, i) => (words.hidden = works === (i === 1)));
  }
}

async function deleteAll(): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith(names.prefix)) await caches.delete(name);
  await show();
  find('#kept-deleted', HTMLElement).textContent = find('#kept-deleted-words', HTMLTemplateElement).content.textContent;
}

// Under another address this page stands in for one that is not kept.
find('#not-kept', HTMLElement).hidden = location.pathname.endsWith(own);
find('#kept-delete', HTMLButtonElement).addEventListener('click', () => void deleteAll());
if ('caches' in window) void show();
