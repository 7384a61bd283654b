/** What was found for a wish, in words. */
import type { Catalog, Study } from '../catalog/catalog.ts';
import { isOpen, type Aspect, type Match, type Near, type Wanted } from '../evidence/match.ts';
import { isControlled } from '../evidence/certainty/start.ts';
import type { StringKey } from '../i18n/en.ts';
import { notStated, type VocabularyItem } from '../schema/vocabulary.ts';
import { localeInfo } from '../i18n/locales.ts';
import type { Translator } from '../i18n/translator.ts';

/** `1` and `n` differ in English; Chinese gives both the same words. */
const counted = (n: number): '1' | 'n' => (n === 1 ? '1' : 'n');

/** Name of one value of a wish; empty where there is none. */
export function wishValue(
  aspect: Aspect | 'condition',
  id: string | undefined,
  catalog: Catalog,
  translator: Translator,
): string {
  if (id === undefined) return '';
  const { vocabulary } = catalog;
  if (aspect === 'age')
    return id === 'children' || id === 'adults' || id === 'both' ? translator.t(`match.age.${id}`) : '';
  const list: ReadonlyMap<string, VocabularyItem> = {
    condition: vocabulary.conditions,
    cell: vocabulary['cell-types'],
    source: vocabulary['cell-sources'],
    route: vocabulary.routes,
    donor: vocabulary.donors,
  }[aspect];
  return translator.label(list.get(id));
}

/** A wish in one line: `Stroke · Mononuclear cells · Intravenous`. */
export const wishText = (wanted: Wanted, catalog: Catalog, translator: Translator): string =>
  (['condition', 'cell', 'source', 'route', 'donor', 'age'] as const)
    .map((aspect) => wishValue(aspect, wanted[aspect], catalog, translator))
    .filter((words) => words !== '')
    .join(' · ');

/** What differs, as a list in words: `route and cell type`. */
export function aspectList(differs: readonly Aspect[], translator: Translator): string {
  const words = differs.map((aspect) => translator.t(`match.aspect.${aspect}`));
  return new Intl.ListFormat(localeInfo[translator.locale].intl, { type: 'conjunction' }).format(words);
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
export function matchSentence({ controlled, uncontrolled, nearest }: Match<Study>, translator: Translator): string {
  const [n, others] = [controlled.length, uncontrolled.length];
  const near = byDifference(nearest)[0]?.[1] ?? [];
  const nearControlled = near.filter(({ study }) => isControlled(study.facts)).length;
  const what = aspectList(near[0]?.differs ?? [], translator);
  const parts = [
    translator.t(n === 0 ? 'match.controlled.0' : `match.controlled.${counted(n)}`, { n }),
    ...(others > 0 ? [translator.t(`match.uncontrolled.${counted(others)}`, { n: others })] : []),
    ...(near.length > 0
      ? [
          translator.t(`match.near.${counted(near.length)}`, { n: near.length, what }) +
            translator.t(nearKey(near.length, nearControlled), { n: nearControlled }),
        ]
      : []),
  ];
  return parts.join(translator.semicolon) + translator.stop;
}

/** How one study differs from the wish, a line for each respect: `Route: Intrathecal, not Intravenous`. */
export function differenceLines(
  { study, differs }: Near<Study>,
  wanted: Wanted,
  catalog: Catalog,
  translator: Translator,
): string[] {
  const { facts } = study;
  const names = {
    donor: translator.t('cell.donor'),
    source: translator.t('cell.source'),
    route: translator.t('route'),
    cell: translator.t('cell.type'),
    age: translator.t('match.age'),
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
      .filter((id) => id !== undefined && id !== notStated)
      .map((id) => wishValue(aspect, id, catalog, translator))
      .join(translator.comma);
    const name = names[aspect];
    if (has === '') return translator.t('match.unknown', { name });
    return values[aspect].some((id) => id !== undefined && isOpen(id))
      ? translator.t('match.has', { name, has })
      : translator.t('match.instead', { name, has, wanted: wishValue(aspect, wanted[aspect], catalog, translator) });
  });
}

/** That a study used a further route beside the one asked for; empty where it did not. */
export function furtherRoutes({ facts }: Study, { route }: Wanted, catalog: Catalog, translator: Translator): string {
  if (route === undefined || !facts.route.includes(route) || facts.route.length < 2) return '';
  const others = facts.route.filter((id) => id !== route).map((id) => wishValue('route', id, catalog, translator));
  return translator.t('match.alsoRoute', { what: others.join(translator.comma) });
}
