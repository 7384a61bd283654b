/** The wishes that have a page of their own below match/. */
import { withParents, type Catalog } from '../catalog/catalog.ts';
import type { StudyFacts } from '../schema/study.ts';
import { isNothing } from '../schema/vocabulary.ts';
import { isOwnStudy, type Wanted } from './match.ts';

/** A condition, then perhaps a kind of cell, then perhaps a route. */
export type MatchPage = Pick<Wanted, 'condition' | 'cell' | 'route'>;

/** Stands in an address where a route is chosen and the kind of cell is not. */
export const anyCell = 'any';

/** Address below the locale: `match/stroke/mononuclear/intravenous/`. */
export function matchPath({ condition, cell, route }: MatchPage): string {
  const parts = [condition, cell ?? (route ? anyCell : undefined), route].filter((part) => part !== undefined);
  return `match/${parts.join('/')}/`;
}

type Lists = Catalog['vocabulary'];
/**
 * Every wish with a page. For the main conditions each kind of cell and each route that any study in people
 * of a main condition used, in every combination: that nobody has tried one is an answer too. For narrower
 * conditions only what was tried, so that the number of pages stays modest. In the order of the vocabulary.
 */
export function matchPagesOf(studies: Iterable<{ facts: StudyFacts }>, lists: Lists): MatchPage[] {
  const main = [...lists.conditions.values()].filter((item) => item.today).map(({ id }) => id);
  const conditionsOf = ({ conditions }: StudyFacts): Set<string> =>
    new Set(conditions.flatMap((id) => [...withParents(id, lists.conditions)]));
  const tested = [...studies]
    .filter(({ facts }) => isOwnStudy(facts))
    .map(({ facts }) => ({
      conditions: conditionsOf(facts),
      cells: new Set<string | undefined>([undefined, ...withParents(facts.cell.type, lists['cell-types'])]),
      routes: new Set<string | undefined>([undefined, ...facts.route]),
    }))
    .filter(({ conditions }) => main.some((id) => conditions.has(id)));
  const used = (list: ReadonlyMap<string, unknown>, key: 'cells' | 'routes'): (string | undefined)[] => [
    undefined,
    ...[...list.keys()].filter((id) => !isNothing(id) && tested.some((study) => study[key].has(id))),
  ];
  const [cells, routes] = [used(lists['cell-types'], 'cells'), used(lists.routes, 'routes')];
  return [...lists.conditions.keys()].flatMap((condition) => {
    const here = tested.filter(({ conditions }) => conditions.has(condition));
    const wishes = cells.flatMap((cell) => routes.map((route): MatchPage => ({ condition, cell, route })));
    return main.includes(condition)
      ? wishes
      : wishes.filter(({ cell, route }) => here.some((study) => study.cells.has(cell) && study.routes.has(route)));
  });
}
