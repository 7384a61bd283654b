/** The text as it was pasted, with what was recognised marked in it. */
import type { Place, Reading } from '../../told/types.ts';
import { element, link } from '../element.ts';

type Mark = Place & { kind: 'study' | 'sign'; number?: number };

/** The text in which studies and things are underlined, and words that raised a sign are numbered. */
export function markedText({ text, signs, studies, tags, numbers }: Reading): HTMLElement {
  const marks: Mark[] = [
    ...signs.flatMap(({ places }, i) => places.map((place): Mark => ({ ...place, kind: 'sign', number: i + 1 }))),
    ...[...studies, ...numbers, ...tags.filter(({ kind }) => kind !== 'country' && kind !== 'donor')].flatMap(
      ({ places }) => places.map((place): Mark => ({ ...place, kind: 'study' })),
    ),
  ];
  // One block a paragraph: the browser lays out those that are looked at.
  const paragraphs = [element('div', '')];
  const write = (...parts: (Node | string)[]): void => paragraphs.at(-1)?.append(...parts);
  const writeText = (from: number, to?: number): void => {
    const [first = '', ...others] = text.slice(from, to).split(/\n\n+/);
    write(first);
    paragraphs.push(...others.map((other) => element('div', '', other)));
  };
  let done = 0;
  for (const mark of withoutOverlap(marks)) {
    writeText(done, mark.from);
    write(element('mark', mark.kind, text.slice(mark.from, mark.to)));
    if (mark.number !== undefined) {
      const to = link(`#told-sign-${mark.number}`, String(mark.number));
      to.className = 'number';
      write(to);
    }
    done = mark.to;
  }
  writeText(done);
  return element('div', 'told-text', ...paragraphs);
}

/** Signs go before names, the earlier before the later; what overlaps with one is left out. */
function withoutOverlap(marks: readonly Mark[]): Mark[] {
  const taken: Mark[] = [];
  const byWeight = marks.toSorted((a, b) => (a.kind === b.kind ? a.from - b.from : a.kind === 'sign' ? -1 : 1));
  for (const mark of byWeight) {
    const isFree = taken.every(({ from, to }) => mark.to <= from || to <= mark.from);
    if (mark.to > mark.from && isFree) taken.push(mark);
  }
  return taken.toSorted((a, b) => a.from - b.from);
}
