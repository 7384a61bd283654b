/** Where an element of a page ends, found without a tree: pages are made by the thousand. */

/** Index behind the closing tag that belongs to an element whose content starts at `from`. */
export function endOfElement(html: string, name: string, from: number): number {
  const tag = new RegExp(`<(/?)${name}\\b[^>]*>`, 'g');
  tag.lastIndex = from;
  let depth = 1;
  for (let match = tag.exec(html); match; match = tag.exec(html)) {
    depth += match[1] ? -1 : 1;
    if (depth === 0) return tag.lastIndex;
  }
  return html.length;
}
