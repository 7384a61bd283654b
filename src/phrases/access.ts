/** Whether a treatment can be had: where it is approved, as far as the site knows, and on which day that was looked at. */
import { findIn, withParents, type Catalog, type Study } from '../catalog/catalog.ts';
import { formatDate } from '../i18n/format.ts';
import type { Translator } from '../i18n/translator.ts';
import { permissionLine } from './permission.ts';

/**
 * What the papers of the study's product say for its condition; without a known product the short answer on approval
 * of the condition, or of the broader one that carries it. Both with their day.
 */
export function accessLine(study: Study, catalog: Catalog, translator: Translator): string {
  return ofProduct(study, catalog, translator) ?? ofCondition(study, catalog, translator);
}

/** Conditions of a study and those above them, the narrow one first. */
const conditionsOf = ({ facts }: Study, { vocabulary }: Catalog): string[] =>
  facts.conditions.flatMap((id) => [...withParents(id, vocabulary.conditions)]);

function ofProduct(study: Study, catalog: Catalog, translator: Translator): string | undefined {
  const product = findIn(catalog.products, study.facts.cell.product_id);
  const wide = new Set(conditionsOf(study, catalog));
  const told = product?.permissions.filter(({ conditions }) => conditions.some((id) => wide.has(id))) ?? [];
  const seen = told.map((permission) => permission.seen).toSorted()[0];
  if (!product || seen === undefined) return undefined;
  const permissions = told.map((permission) => permissionLine(permission, translator)).join(translator.semicolon);
  return [
    translator.t('product.access', { product: translator.name(product), permissions }),
    translator.t('product.access.day', { date: formatDate(seen, translator.locale) }),
  ].join(translator.space);
}

function ofCondition(study: Study, catalog: Catalog, translator: Translator): string {
  const answered = conditionsOf(study, catalog)
    .flatMap((id) => catalog.vocabulary.conditions.get(id) ?? [])
    .find(({ answer }) => answer !== undefined);
  return answered?.answer
    ? translator.text(answered.answer.approved) +
        translator.brackets(formatDate(answered.answer.answered_on, translator.locale))
    : translator.t('access.unknown');
}
