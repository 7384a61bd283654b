type Children = readonly (Node | string)[];

/** An element with a class and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...children: Children
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

/** A link of this site. */
export function link(href: string, words: string, className = ''): HTMLAnchorElement {
  const made = element('a', className, words);
  made.href = href;
  return made;
}
