/** Says how a query was read, and offers to take it word for word instead. */
import { toUrlState, type Asked } from '../search/results/url-state.ts';
import type { Found } from '../search/results/found.ts';
import { formOf } from '../search/shared/lexicon.ts';
import { hasHan } from '../search/shared/normalise.ts';
import type { Convert } from '../search/shared/scripts.ts';
import type { ParsedQuery } from '../search/query/parsed-query.ts';
import { byId } from './form.ts';
import { element } from './element.ts';
import type { Translate } from './search-words.ts';

/** Fills the line above the results; it is empty where the query was taken as it stands. `print` gives a word the page's script. */
export function explain(
  asked: Asked,
  understood: ParsedQuery,
  found: Found,
  translate: Translate,
  go: (asked: Asked) => void,
  print: Convert,
): void {
  const place = byId('search-read', HTMLElement);
  const parts = [
    ...(asked.exact ? [translate('isLiteral')] : []),
    ...alsoSearched(asked, understood, found, translate, print),
    ...understood.mended.map((slip) => translate('mended', slip)),
    ...(understood.unknown.length > 0 ? [translate('unknown', { words: print(understood.unknown.join(' · ')) })] : []),
    ...(found.left.length > 0 && found.order.length > 0
      ? [translate('left', { words: print(found.left.join(' · ')) })]
      : found.full === found.order.length
        ? []
        : [translate(found.full === 0 ? 'close' : found.full === 1 ? 'some.one' : 'some', { n: found.full })]),
  ];
  const readInto = understood.named.length + understood.mended.length + found.guessed.length > 0;
  const link = asked.exact
    ? addressLink({ ...asked, exact: false }, translate('read'), go)
    : readInto
      ? addressLink({ ...asked, exact: true }, translate('literal', { query: asked.query }), go)
      : undefined;
  place.hidden = parts.length === 0 && !link;
  place.replaceChildren(parts.join(' '), ...(link ? [' ', link] : []));
}

/** Whether `explain` says Chinese words that were read in Simplified script. */
export const saysHan = ({ named, unknown }: ParsedQuery, { left, guessed }: Found): boolean =>
  [
    ...unknown,
    ...left,
    ...[...named, ...guessed].filter(({ filter }) => filter === 'id').map(({ label }) => label),
  ].some(hasHan);

/** Names that are not what was typed anyway. */
function alsoSearched(
  { query }: Asked,
  { named }: ParsedQuery,
  { guessed }: Found,
  translate: Translate,
  print: Convert,
): string[] {
  const typed = formOf(query);
  const others = [...named, ...guessed].filter(
    (name) => !(name.filter === 'id' && name.label === name.typed) && !typed.includes(formOf(name.label)),
  );
  // Names of studies are kept in the form in which queries are read.
  const labels = new Set(others.map(({ filter, label }) => (filter === 'id' ? print(label) : label)));
  return labels.size > 0 ? [translate('understood', { words: [...labels].join(' · ') })] : [];
}

/** A real link, so that it can be opened elsewhere; clicked, it asks without loading the page anew. */
function addressLink(asked: Asked, words: string, go: (asked: Asked) => void): HTMLAnchorElement {
  const link = element('a', '', words);
  link.href = toUrlState(asked) || location.pathname;
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(asked);
  });
  return link;
}
