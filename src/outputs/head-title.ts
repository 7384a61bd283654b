/** The title in the head: as long as lists of results show it, with the site's name where there is room. */

/** Letters that a result list shows: 65, or 30 Han characters, of which conversion into the other script may add a few. */
const room = { latin: 65, han: 27 } as const;

/** Cut at a word (or a sign of Chinese), never within one. */
function cut(title: string, most: number): string {
  const short = title.slice(0, most - 1);
  const end = Math.max(...[' ', '，', '：', '、', '？'].map((sign) => short.lastIndexOf(sign)));
  return `${(end > most / 2 ? short.slice(0, end) : short).replace(/[\s,，:：、·|｜(（]+$/, '')}…`;
}

/** Parts between dots give way alike, the longest first, so that pages that differ in one part only still differ. */
function cutParts(title: string, most: number): string {
  const parts = title.split(' · ');
  if (parts.length === 1) return cut(title, most);
  const room = most - 3 * (parts.length - 1);
  let longest = Math.max(...parts.map((part) => part.length));
  const lengthAt = (length: number): number => parts.reduce((sum, part) => sum + Math.min(part.length, length), 0);
  while (lengthAt(longest) > room) longest -= 1;
  return parts.map((part) => (part.length > longest ? `${part.slice(0, longest - 1).trimEnd()}…` : part)).join(' · ');
}

/** Title and name where both fit, the title alone where that fits, its beginning otherwise. */
export function headTitle(title: string, site: string, script: keyof typeof room): string {
  const most = room[script];
  const both = `${title} · ${site}`;
  if (both.length <= most) return both;
  return title.length <= most ? title : cutParts(title, most);
}

/** Pages of lists that share the lead of their list; their titles tell them apart. */
const shareLead = /^(timeline|trials|changes|harms|studies\/(only|page))\/./;

/** What stands below the title in a list of results. */
export const headDescription = (path: string, title: string, description: string, colon: string): string =>
  shareLead.test(path) ? `${title}${colon}${description}` : description;
