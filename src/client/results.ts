/** Draws results. Everything that comes from the index is put in as text, never as HTML. */
import type { PagefindFragment } from './pagefind.d.ts';

/** One result: title, what it is, the sentence that matched. */
export function resultItem({ url, meta, excerpt }: PagefindFragment): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.className = 'title';
  link.href = url;
  link.textContent = meta['title'] ?? url;
  item.append(link);
  for (const name of ['line', 'signs']) {
    const text = meta[name];
    if (text) item.append(paragraph(text, name === 'signs' ? '' : 'quiet'));
  }
  item.append(excerptLine(excerpt));
  return item;
}

function paragraph(text: string, className: string): HTMLParagraphElement {
  const line = document.createElement('p');
  line.className = className;
  line.textContent = text;
  return line;
}

/** The excerpt with its marks; other tags in it are dropped by taking text only. */
function excerptLine(excerpt: string): HTMLParagraphElement {
  const line = document.createElement('p');
  line.className = 'quiet';
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
  for (const node of parsed.body.childNodes) {
    const text = node.textContent ?? '';
    if (node.nodeName === 'MARK') {
      const mark = document.createElement('mark');
      mark.textContent = text;
      line.append(mark);
    } else line.append(text);
  }
  return line;
}
