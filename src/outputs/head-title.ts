/** The title in the head: as long as lists of results show it, with the site's name where there is room. */

/** Letters, or Han characters, that a result list shows. */
const room = { latin: 65, han: 30 } as const;

/** Cut at a word (or a sign of Chinese), never within one. */
function cut(title: string, most: number): string {
  const short = title.slice(0, most - 1);
  const end = Math.max(...[' ', '，', '：', '、', '？'].map((sign) => short.lastIndexOf(sign)));
  return `${(end > most / 2 ? short.slice(0, end) : short).replace(/[\s,，:：、·|｜(（]+$/, '')}…`;
}

/** Title and name where both fit, the title alone where that fits, its beginning otherwise. */
export function headTitle(title: string, site: string, script: keyof typeof room): string {
  const most = room[script];
  const both = `${title} · ${site}`;
  if (both.length <= most) return both;
  return title.length <= most ? title : cut(title, most);
}
