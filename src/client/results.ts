/** Draws results. Everything that comes from the index is put in as text, never as HTML. */
import { element, link } from './element.ts';
import type { Fragment } from '../search/shared/engine.ts';
import type { ShelfRow } from '../search/shared/shelf.ts';
import { matchedSentence } from '../search/results/excerpt.ts';
import type { OtherKind } from '../search/shared/filters.ts';
import type { Absent } from '../search/results/answers.ts';
import type { AnswerPage } from '../search/shared/questions.ts';
import type { Other } from '../search/results/related-pages.ts';

/** A study: its question, what it is, its signs; `addTold` adds what it came to. */
export function studyItem(row: ShelfRow, home: string): HTMLLIElement {
  return element(
    'li',
    '',
    titleLink(`${home}studies/${row.id}/`, row.title),
    element('p', 'quiet', row.line),
    signs(row),
  );
}

/** Under each study the sentence that matched, else what it came to. */
export function addTold(items: readonly HTMLLIElement[], told: readonly Told[]): void {
  for (const [i, item] of items.entries()) {
    const { fragment, found, title } = told[i] ?? {};
    const sentence = fragment && excerpt(fragment);
    // The heading is there already; then what it came to tells more.
    const tells = sentence && bare(sentence.textContent) !== bare(title ?? '');
    const shown = tells ? sentence : found && element('p', '', found);
    if (shown) item.append(shown);
  }
}

/** What can be told of a study. */
export type Told = { title: string | undefined; found: string | undefined; fragment: Fragment | undefined };

/** A page that answers: its heading, whether it only comes near (in the words `perhaps`), what it is a part of. */
export function pageItem({ path, title, of, ...page }: AnswerPage, home: string, perhaps: string): HTMLLIElement {
  const line = [...(page.perhaps ? [perhaps] : []), ...(of === '' ? [] : [of])].join(' · ');
  return element('li', 'answers', titleLink(home + path, title), ...(line === '' ? [] : [element('p', 'quiet', line)]));
}

/** Their first sentences, which come after the results. */
export function addSentences(list: HTMLOListElement, pages: readonly AnswerPage[], sentences: readonly string[]): void {
  for (const [i, { at }] of pages.entries()) {
    const sentence = at === undefined ? undefined : sentences[at];
    if (sentence) list.children[i]?.append(element('p', '', sentence));
  }
}

/** One line: what the site does not have, and what comes nearest to it. */
export function showAbsent(
  missing: readonly Absent[],
  place: HTMLElement,
  translate: (key: 'absent' | 'absent.studies', values: { what: string }) => string,
  home: string,
): void {
  place.hidden = missing.length === 0;
  const [first] = missing;
  place.replaceChildren(
    ...(first ? [translate(first.told ? 'absent.studies' : 'absent', { what: first.name }), ' '] : []),
    ...(first?.nearest ? [link(home + first.nearest.path, first.nearest.title)] : []),
  );
}

const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Groups of what was found beside studies, each under its heading. */
export function otherGroups(
  groups: readonly [OtherKind, Other[]][],
  titleOf: (kind: OtherKind) => string,
  home: string,
): HTMLElement[] {
  return groups.flatMap(([kind, others]) => {
    const items = others.map(({ title, path, url, fragment }) => {
      const sentence = fragment && excerpt(fragment);
      return element('li', '', titleLink(url ?? home + (path ?? ''), title), ...(sentence ? [sentence] : []));
    });
    return [element('h3', '', titleOf(kind)), element('ul', 'besides', ...items)];
  });
}

const titleLink = (href: string, words: string): HTMLAnchorElement => link(href, words, 'title');

function excerpt(fragment: Fragment): HTMLParagraphElement | undefined {
  const stretches = matchedSentence(fragment);
  if (stretches.length === 0) return undefined;
  return element('p', '', ...stretches.map(({ text, mark }) => (mark ? element('mark', '', text) : text)));
}

const templates = document.querySelector<HTMLTemplateElement>('#search-signs')?.content;
const sign = (name: string): Element | undefined =>
  templates?.querySelector(`[data-sign="${name}"] > .sign`) ?? undefined;

/** Verdict and certainty, side by side, and the main goal; drawn as on every other page. */
function signs(row: ShelfRow): HTMLDivElement {
  const copy = (name: string): Node[] => {
    const template = sign(name);
    return template ? [template.cloneNode(true)] : [];
  };
  return element(
    'div',
    'signs',
    ...copy(`verdict-${row.verdict}`),
    ...(row.certainty ? [withWords(sign(`level-${row.level}`), row.certainty)] : []),
    ...copy(`goal-${row.goal}`),
  );
}

/** The drawing of a sign with the study's own words. */
function withWords(template: Element | undefined, words: string): HTMLElement {
  const drawing = template?.querySelector('svg');
  return element('span', 'sign', ...(drawing ? [drawing.cloneNode(true)] : []), element('span', '', words));
}
