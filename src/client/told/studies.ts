/** The studies that a text speaks of: verdict, certainty, results with both groups, harms, and the text's own figures. */
import type { ShownStudy } from '../../told/answer-types.ts';
import { figuresBeside } from '../../told/figures-beside.ts';
import type { FoundStudy, Reading } from '../../told/types.ts';
import { element, link } from '../element.ts';
import { counted, marked, named, panel, type Page } from './parts.ts';

/** All of them, or a word that there is none. */
export function studiesPart(page: Page, reading: Reading): HTMLElement {
  const title = counted(page, 'studies', reading.studies.length);
  const id = 'told-studies';
  if (reading.studies.length === 0) return named(panel(title, element('p', 'quiet', page.t('studies.0.text'))), id);
  const made = panel(title, ...reading.studies.flatMap((found) => studyPart(page, found, reading)));
  made.classList.add('answer');
  return named(made, id);
}

function studyPart(page: Page, found: FoundStudy, reading: Reading): HTMLElement[] {
  const study = page.data.studies[found.id];
  if (!study) return [];
  const { t, home } = page;
  return [
    marked(
      element(
        'article',
        'told-study',
        element('h3', '', link(`${home}studies/${found.id}/`, study.short)),
        element('p', 'told-verdict', element('b', '', study.verdict), ' ', certaintyOf(study)),
        element('p', '', study.brief),
        element('ul', 'quiet', ...study.harms.map((harm) => element('li', '', harm))),
        sideBySide(study, found, reading, t),
      ),
      'study',
      found.id,
    ),
  ];
}

/** A bar of four segments and the words; the bar alone would say nothing aloud. */
function certaintyOf({ level, certainty }: ShownStudy): HTMLElement {
  const bar = element('span', 'told-bar', ...[1, 2, 3, 4].map((i) => element('i', i <= (level ?? 0) ? 'on' : '')));
  bar.setAttribute('aria-hidden', 'true');
  return element('span', 'quiet', ...(level === undefined ? [] : [bar, ' ']), certainty);
}

/** What the text says beside what our record says; the same figures are named. */
function sideBySide(
  study: ShownStudy,
  { sentences }: FoundStudy,
  { text }: Reading,
  t: Page['t'],
): HTMLElement | string {
  const own = [
    ...(study.people === undefined ? [] : [t('people', { n: study.people })]),
    ...study.results.map(({ name, text }) => `${name}: ${text}`),
  ];
  const numbers = new Set(own.join(' ').match(/\d+(?:\.\d+)?/g));
  const figures = figuresBeside(text, sentences, numbers);
  if (figures.length === 0 || own.length === 0) return '';
  const same = figures.filter((figure) => figure.match(/\d+(?:\.\d+)?/)?.some((number) => numbers.has(number)));
  const cell = (...children: (Node | string)[]): HTMLElement => element('td', '', ...children);
  const head = (words: string): HTMLElement => {
    const made = element('th', '', words);
    made.scope = 'col';
    return made;
  };
  return element(
    'table',
    'told-figures',
    element('caption', 'visually-hidden', t('figures')),
    element('thead', '', element('tr', '', head(t('figures.here')), head(t('figures.record')))),
    element(
      'tbody',
      '',
      element(
        'tr',
        '',
        cell(
          figures.join(' · '),
          ...(same.length > 0 ? [element('small', '', t('figures.same', { figures: same.join(' · ') }))] : []),
        ),
        cell(...own.map((line) => element('span', 'line', line))),
      ),
    ),
  );
}
