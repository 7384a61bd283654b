/** Warning signs: the words that raised each, why it matters, whose advice it is, what to ask. */
import type { FoundSign, Reading } from '../../told/types.ts';
import { element } from '../element.ts';
import { counted, marked, named, outside, panel, type Page } from './parts.ts';

export function signsPart(page: Page, reading: Reading): HTMLElement {
  const title = counted(page, 'signs', reading.signs.length);
  if (reading.signs.length === 0)
    return named(
      panel(title, element('p', 'quiet', page.t('signs.0.text', { n: Object.keys(page.data.signs).length }))),
      'told-signs',
    );
  return named(
    panel(title, ...reading.signs.flatMap((found, i) => signPart(page, found, i + 1, reading))),
    'told-signs',
  );
}

function signPart({ data, t }: Page, { id, places }: FoundSign, number: number, { text }: Reading): HTMLElement[] {
  const sign = data.signs[id];
  if (!sign) return [];
  const words = longestOnly(places.map(({ from, to }) => text.slice(from, to).replace(/\s+/g, ' ').slice(0, 90)));
  const said = element('p', 'quiet', `${t('words')} `);
  words.slice(0, 3).forEach((one, i) => said.append(...(i > 0 ? [' · '] : []), element('q', '', one)));
  const source = element('p', 'quiet', `${t('source')} `);
  sign.sources.forEach(([name, url, seen], i) => source.append(...(i > 0 ? [' · '] : []), outside(url, name), seen));
  const made = element(
    'div',
    'told-sign',
    element('span', 'number', String(number)),
    element(
      'div',
      '',
      element('h3', '', sign.name),
      said,
      element('p', '', sign.why),
      element('p', '', element('b', '', t('ask')), ' ', sign.ask),
      source,
    ),
  );
  made.id = `told-sign-${number}`;
  return [marked(made, 'sign', id)];
}

/** Each once, without what stands in a longer one, and without marks at the ends. */
function longestOnly(found: readonly string[]): string[] {
  const plain = [...new Set(found.map((one) => one.replace(/^[\p{P}\s]+|[，。、；：,.;:\s]+$/gu, '')))];
  return plain.filter((one) => !plain.some((other) => other !== one && other.includes(one)));
}
