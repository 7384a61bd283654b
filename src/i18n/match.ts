/** What was found for a wish, in words. */
import type { Catalog, Study } from '../catalog/catalog.ts';
import { isOpen, type Aspect, type Match, type Near, type Wanted } from '../evidence/match.ts';
import { isControlled } from '../evidence/certainty/start.ts';
import type { StringKey } from './en.ts';
import type { VocabularyItem } from '../schema/vocabulary.ts';
import { localeInfo } from './locales.ts';
import type { Say } from './say.ts';

/** `1` and `n` differ in English; Chinese gives both the same words. */
const counted = (n: number): '1' | 'n' => (n === 1 ? '1' : 'n');

/** Name of one value of a wish; empty where there is none. */
export function wishValue(aspect: Aspect | 'condition', id: string | undefined, catalog: Catalog, say: Say): string {
  if (id === undefined) return '';
  const { vocabulary } = catalog;
  if (aspect === 'age') return id === 'children' || id === 'adults' || id === 'both' ? say.t(`match.age.${id}`) : '';
  const list: ReadonlyMap<string, VocabularyItem> = {
    condition: vocabulary.conditions,
    cell: vocabulary['cell-types'],
    source: vocabulary['cell-sources'],
    route: vocabulary.routes,
    donor: vocabulary.donors,
  }[aspect];
  return say.label(list.get(id));
}

/** A wish in one line: `Stroke · Mononuclear cells · Intravenous`. */
export const wishText = (wanted: Wanted, catalog: Catalog, say: Say): string =>
  (['condition', 'cell', 'source', 'route', 'donor', 'age'] as const)
    .map((aspect) => wishValue(aspect, wanted[aspect], catalog, say))
    .filter((words) => words !== '')
    .join(' · ');

/** What differs, as a list in words: `route and cell type`. */
export function aspectList(differs: readonly Aspect[], say: Say): string {
  const words = differs.map((aspect) => say.t(`match.aspect.${aspect}`));
  return new Intl.ListFormat(localeInfo[say.locale].intl, { type: 'conjunction' }).format(words);
}

/** The nearest studies by what differs in them, nearest first. */
export const byDifference = <S>(nearest: readonly Near<S>[]): [string, Near<S>[]][] => [
  ...Map.groupBy(nearest, ({ differs }) => differs.join()),
];

/** Which words say how many of `n` studies have a control group. */
function nearKey(n: number, controlled: number): StringKey {
  if (n === 1) return controlled === 1 ? 'match.near.controlled' : 'match.near.uncontrolled';
  if (controlled === 0) return 'match.near.none';
  return controlled === n ? 'match.near.all' : 'match.near.part';
}

/** `0 controlled studies of exactly this; 2 without a control group; nearest: 3, which differ in route (1 of them …).` */
export function matchSentence({ controlled, uncontrolled, nearest }: Match<Study>, say: Say): string {
  const [n, others] = [controlled.length, uncontrolled.length];
  const near = byDifference(nearest)[0]?.[1] ?? [];
  const nearControlled = near.filter(({ study }) => isControlled(study.facts)).length;
  const what = aspectList(near[0]?.differs ?? [], say);
  const parts = [
    say.t(n === 0 ? 'match.controlled.0' : `match.controlled.${counted(n)}`, { n }),
    ...(others > 0 ? [say.t(`match.uncontrolled.${counted(others)}`, { n: others })] : []),
    ...(near.length > 0
      ? [
          say.t(`match.near.${counted(near.length)}`, { n: near.length, what }) +
            say.t(nearKey(near.length, nearControlled), { n: nearControlled }),
        ]
      : []),
  ];
  return parts.join(say.semicolon) + (say.locale === 'en' ? '.' : '。');
}

/** How one study differs from the wish, a line for each respect: `Route: Intrathecal, not Intravenous`. */
export function differenceLines({ study, differs }: Near<Study>, wanted: Wanted, catalog: Catalog, say: Say): string[] {
  const { facts } = study;
  const names = {
    donor: say.t('cell.donor'),
    source: say.t('cell.source'),
    route: say.t('route'),
    cell: say.t('cell.type'),
    age: say.t('match.age'),
  } as const;
  const values = {
    donor: [facts.cell.donor],
    source: [facts.cell.source],
    route: facts.route,
    cell: [facts.cell.type],
    age: [facts.age_group],
  } as const;
  return differs.map((aspect) => {
    const has = values[aspect]
      .filter((id) => id !== undefined && id !== 'not-stated')
      .map((id) => wishValue(aspect, id, catalog, say))
      .join(say.comma);
    const name = names[aspect];
    if (has === '') return say.t('match.unknown', { name });
    return values[aspect].some((id) => id !== undefined && isOpen(id))
      ? say.t('match.has', { name, has })
      : say.t('match.instead', { name, has, wanted: wishValue(aspect, wanted[aspect], catalog, say) });
  });
}

/** That a study used a further route beside the one asked for; empty where it did not. */
export function furtherRoutes({ facts }: Study, { route }: Wanted, catalog: Catalog, say: Say): string {
  if (route === undefined || !facts.route.includes(route) || facts.route.length < 2) return '';
  const others = facts.route.filter((id) => id !== route).map((id) => wishValue('route', id, catalog, say));
  return say.t('match.alsoRoute', { what: others.join(say.comma) });
}
