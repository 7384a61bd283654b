/** What stands around studies and signs: what the text speaks of, what is missing, what happens without cells, what is near. */
import { tagKinds, type FoundTag, type Reading, type TagKind } from '../../told/types.ts';
import { element, link } from '../element.ts';
import { fold, marked, outside, panel, type Page } from './parts.ts';

/** Conditions, cells, sources, routes, donors, places and prices, each linked where it has a page. */
export function speaksOf(page: Page, { tags, prices, text }: Reading): HTMLElement | string {
  const rows = tagKinds.flatMap((kind) => {
    // Products have a part of their own.
    if (kind === 'product') return [];
    const found = tags.filter((tag) => tag.kind === kind);
    return found.length === 0
      ? []
      : [
          row(
            page.t(`kind.${kind}`),
            found.flatMap((tag) => tagPart(page, kind, tag)),
          ),
        ];
  });
  const sums = [...new Set(prices.map(({ from, to }) => text.slice(from, to)))].slice(0, 8);
  if (sums.length > 0)
    rows.push(
      row(
        page.t('kind.price'),
        sums.map((sum) => element('span', 'tag', sum)),
      ),
    );
  return rows.length === 0 ? '' : panel(page.t('speaks'), element('dl', 'told-things', ...rows.flat()));
}

const row = (name: string, things: readonly HTMLElement[]): HTMLElement[] => [
  element('dt', '', name),
  element('dd', '', ...things),
];

function tagPart({ data, home }: Page, kind: TagKind, { id }: FoundTag): HTMLElement[] {
  const [label, path] = data.tags[kind][id] ?? [];
  if (label === undefined) return [];
  const made = path === undefined ? element('span', 'tag', label) : link(home + path, label);
  made.className = 'tag';
  return [kind === 'condition' ? marked(made, 'condition', id) : made];
}

/** What an offer should tell, and we found no word of; and that what is not marked was not recognised. */
export function missingPart({ t }: Page, { missing }: Reading): HTMLElement {
  const list = missing.map((one) => t(`missing.${one}`)).join(' · ');
  return panel(
    t('missing'),
    ...(missing.length > 0 ? [element('p', '', list)] : []),
    element('p', 'quiet', t('notChecked')),
  );
}

/** What happens without cells, for the conditions of the text. */
export function coursesPart({ data, t }: Page, { tags }: Reading): HTMLElement | string {
  const lines = new Set(tags.filter(({ kind }) => kind === 'condition').flatMap(({ id }) => data.courses[id] ?? []));
  if (lines.size === 0) return '';
  return fold(t('courses'), element('ul', '', ...[...lines].slice(0, 5).map((line) => element('li', '', line))));
}

/** The page of match that comes nearest to what was named, and open trials. */
export function nextPart({ data, home, t }: Page, { tags }: Reading): HTMLElement | string {
  const ids = (kind: TagKind): string[] => tags.filter((tag) => tag.kind === kind).map(({ id }) => id);
  const [conditions, cells, routes] = [ids('condition'), ids('cell'), ids('route')];
  if (conditions.length === 0) return '';
  const match = data.matches
    .map((path) => ({
      path,
      parts: path
        .split('/')
        .slice(1)
        .filter((part) => part !== ''),
    }))
    .filter(
      ({ parts: [condition, cell, route] }) =>
        condition !== undefined &&
        conditions.includes(condition) &&
        (cell === undefined || cell === 'any' || cells.includes(cell)) &&
        (route === undefined || routes.includes(route)),
    )
    .toSorted((a, b) => b.parts.length - a.parts.length)[0];
  const trials = data.trials
    .filter((trial) => trial.conditions.some((id) => conditions.includes(id)))
    .toSorted((a, b) => nearness(b, cells, routes) - nearness(a, cells, routes))
    .slice(0, 3);
  const wish = match?.parts
    .flatMap((part, i) => data.tags[(['condition', 'cell', 'route'] as const)[i] ?? 'route'][part]?.[0] ?? [])
    .join(' · ');
  return fold(
    t('next'),
    ...(match ? [element('p', '', link(home + match.path, t('next.match', { wish: wish ?? '' })))] : []),
    ...(trials.length > 0
      ? [
          element('h3', '', t('next.trials')),
          element(
            'ul',
            '',
            ...trials.map(({ title, number, url }) => element('li', '', title, ' ', outside(url, number))),
          ),
          element('p', '', link(`${home}trials/`, t('next.allTrials'))),
        ]
      : []),
  );
}

const nearness = (
  trial: { cell: string; routes: string[] },
  cells: readonly string[],
  routes: readonly string[],
): number => (cells.includes(trial.cell) ? 2 : 0) + (trial.routes.some((route) => routes.includes(route)) ? 1 : 0);
