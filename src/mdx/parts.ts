/** A body cut at its second-level headings, so that a page can name each part, link to it and fold it. */

export type Part = {
  /** Anchor on the page, the same in every language. */
  id: string;
  title: string;
  body: string;
};

/** What stands before the first heading, and the parts. `names` is the body whose headings give the anchors. */
export function partsOf(body: string, names: string = body): { lead: string; parts: Part[] } {
  const [lead = '', ...rest] = cut(body);
  const ids = cut(names)
    .slice(1)
    .map((part) => slugOf(titleOf(part)));
  return {
    lead: lead.trim(),
    parts: rest.map((part, i) => ({
      id: ids[i] ?? `part-${i + 1}`,
      title: titleOf(part),
      body: part.slice(part.indexOf('\n') + 1).trim(),
    })),
  };
}

/** How many parts a body has. */
export const countParts = (body: string): number => cut(body).length - 1;

const cut = (body: string): string[] => body.split(/^## /m);
const titleOf = (part: string): string => part.replace(/\n[^]*$/, '').trim();

/** `Taiwan: what do the laws allow?` → `taiwan-what-do-the-laws-allow`. */
const slugOf = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
