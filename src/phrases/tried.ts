/** What was tried and on whom, in a few words: `Own cord blood cells, 63 children`. */
import type { Catalog, Study } from '../catalog/catalog.ts';
import type { Translator } from '../i18n/translator.ts';
import { whoTookPart } from './meta-line.ts';

/** `people`: those who were counted, where that is known; else all who took part. */
export function triedText(study: Study, people: number | undefined, catalog: Catalog, translator: Translator): string {
  const { cell, age_group } = study.facts;
  // What stands in brackets is told on the page of the cell.
  const kind = translator.label(catalog.vocabulary['cell-types'].get(cell.type)).replace(/\s*[（(].*$/, '');
  const what = cell.donor === 'autologous' ? translator.t('tried.own', { cell: translator.inText(kind) }) : kind;
  const ages = age_group === 'children' || age_group === 'adults' ? age_group : 'people';
  const whom =
    people === undefined ? whoTookPart(study.facts, translator) : translator.t(`meta.${ages}`, { n: people });
  return [what, whom].filter(Boolean).join(translator.clause);
}
