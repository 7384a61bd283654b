/** Small parts of the answer. Everything that comes from the text is put in as text, never as HTML. */
import type { AnswerData, ToldKey, ToldWords } from '../../told/answer-types.ts';
import { element, link } from '../element.ts';

/** Words, data and addresses that every part needs. */
export type Page = {
  data: AnswerData;
  home: string;
  t: (key: ToldKey, values?: Record<string, string | number>) => string;
};

/** The words of the page, with `{x}` filled in. */
export const wordsOf =
  (words: ToldWords): Page['t'] =>
  (key, values = {}) =>
    words[key].replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));

/** None, one, or several: `studies.0`, `studies.1`, `studies.n`. */
export const counted = ({ t }: Page, key: 'studies' | 'signs', n: number): string =>
  t(`${key}.${n === 0 ? 0 : n === 1 ? 1 : 'n'}`, { n });

/** A link to another site says so by its address and opens beside this page, which is not kept. */
export function outside(href: string, words: string): HTMLAnchorElement {
  const made = link(href, words);
  made.target = '_blank';
  made.rel = 'noopener noreferrer';
  return made;
}

/** A part of the answer with its heading. */
export function panel(title: string, ...children: readonly (Node | string)[]): HTMLElement {
  return element('section', 'panel', element('h2', '', title), ...children);
}

/** A fold that is closed at first. */
export function fold(title: string, ...children: readonly (Node | string)[]): HTMLElement {
  return element(
    'details',
    'fold',
    element('summary', '', element('h2', '', title)),
    element('div', 'inside', ...children),
  );
}

/** With an id, to which a link above may lead. */
export const named = (made: HTMLElement, id: string): HTMLElement => Object.assign(made, { id });

export const marked = <T extends HTMLElement>(made: T, kind: 'study' | 'sign' | 'condition', id: string): T => {
  made.dataset[kind] = id;
  return made;
};
