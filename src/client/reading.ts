/** Says how a query was read, and offers to take it word for word instead. */
import { toAddress, type Asked } from '../search/address.ts';
import type { Found } from '../search/find.ts';
import { formOf } from '../search/lexicon.ts';
import type { Convert } from '../search/scripts.ts';
import type { Understood } from '../search/understood.ts';
import { byId } from './form.ts';
import { element } from './results.ts';

type Say = (key: string, values?: Record<string, string | number>) => string;

/** Fills the line above the results; it is empty where the query was taken as it stands. `print` gives a word the page's script. */
export function explain(
  asked: Asked,
  understood: Understood,
  found: Found,
  say: Say,
  go: (asked: Asked) => void,
  print: Convert,
): void {
  const place = byId('search-read', HTMLElement);
  const parts = [
    ...(asked.exact ? [say('isLiteral')] : []),
    ...alsoSearched(asked, understood, found, say, print),
    ...understood.mended.map((slip) => say('mended', slip)),
    ...(understood.unknown.length > 0 ? [say('unknown', { words: understood.unknown.join(' · ') })] : []),
    ...(found.left.length > 0 && found.order.length > 0
      ? [say('left', { words: found.left.join(' · ') })]
      : found.full === found.order.length
        ? []
        : [say(found.full === 0 ? 'close' : found.full === 1 ? 'some.one' : 'some', { n: found.full })]),
  ];
  const readInto = understood.named.length + understood.mended.length + found.guessed.length > 0;
  const link = asked.exact
    ? addressLink({ ...asked, exact: false }, say('read'), go)
    : readInto
      ? addressLink({ ...asked, exact: true }, say('literal', { query: asked.query }), go)
      : undefined;
  place.hidden = parts.length === 0 && !link;
  place.replaceChildren(parts.join(' '), ...(link ? [' ', link] : []));
}

/** Names that are not what was typed anyway. */
function alsoSearched({ query }: Asked, { named }: Understood, { guessed }: Found, say: Say, print: Convert): string[] {
  const typed = formOf(query);
  const others = [...named, ...guessed].filter(
    (name) => !(name.filter === 'id' && name.label === name.typed) && !typed.includes(formOf(name.label)),
  );
  // Names of studies are kept in the form in which queries are read.
  const labels = new Set(others.map(({ filter, label }) => (filter === 'id' ? print(label) : label)));
  return labels.size > 0 ? [say('understood', { words: [...labels].join(' · ') })] : [];
}

/** A real link, so that it can be opened elsewhere; clicked, it asks without loading the page anew. */
function addressLink(asked: Asked, words: string, go: (asked: Asked) => void): HTMLAnchorElement {
  const link = element('a', '', words);
  link.href = toAddress(asked) || location.pathname;
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(asked);
  });
  return link;
}
