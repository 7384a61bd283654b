/** What a sheet for the doctor says of a study, line by line, in one language. */
import type { Catalog, Study } from '../catalog/catalog.ts';
import { hasControl } from '../evidence/direction.ts';
import { formOf } from '../evidence/form.ts';
import { harmsOf, type HarmRow } from '../evidence/harms.ts';
import { verdictOf } from '../evidence/verdict.ts';
import { translatorFor, type Translator } from '../i18n/translator.ts';
import type { Arm, Outcome } from '../schema/outcome.ts';
import { factCell } from './facts-box.ts';
import { formPairs } from './form-facts.ts';
import { sureLine } from './label.ts';
import { noticesOf } from './notices.ts';

export type SheetLine = { name: string; lines: readonly string[] };

/** In whose words a sheet speaks: the reader's, and English for the doctor. */
export function voicesOf(translator: Translator): readonly Translator[] {
  const english = translatorFor('en');
  return translator.locale === english.locale ? [translator] : [translator, english];
}

/** Answer with its label, deaths and serious harms with both groups, what is not known. */
export function sheetLines(study: Study, catalog: Catalog, translator: Translator): SheetLine[] {
  const { words } = translator.words(study);
  const sure = sureLine(study.facts, catalog, translator);
  const verdict = translator.t(`verdict.study.${verdictOf(study.facts)}`);
  return [
    {
      name: translator.t('sheet.answer'),
      lines: [
        ...noticesOf(study.facts, translator).map((notice) => notice.words),
        words.answer.brief ?? words.answer.found,
        `${verdict}${translator.semicolon}${sure.label}${sure.reason}`,
      ],
    },
    { name: translator.t('sheet.harms'), lines: harmLines(study, translator) },
    { name: translator.t('sheet.unknown'), lines: [words.answer.limit] },
  ];
}

function harmLines(study: Study, translator: Translator): string[] {
  const rows = harmsOf(study.facts);
  if (rows.length === 0)
    return formPairs(study, formOf(study.facts), translator).flatMap((pair) => (pair.harms ? pair.lines : []));
  return rows.map((row) => harmLine(row, study, translator));
}

function harmLine(row: HarmRow, study: Study, translator: Translator): string {
  const { outcomes } = translator.words(study).words;
  const name =
    (row.state !== 'not-counted' && outcomes[row.outcome.id]?.name) || translator.t(`facts.harm.${row.harm}`);
  if (row.state === 'counted') {
    const missing = hasControl(study.facts, row.outcome) ? 'study.noFigure' : 'study.noControl';
    const control = groupText(row.control, row.outcome, translator) ?? translator.t(missing);
    const treated = groupText(row.treated, row.outcome, translator) ?? translator.t('study.noFigure');
    return translator.t('sheet.groups', { name, control, treated });
  }
  const told = row.state === 'told' ? outcomes[row.outcome.id]?.finding : undefined;
  return name + translator.colon + (told ?? translator.t('facts.notCounted'));
}

/** The count as it was, with its people; a share of 100 where no count is printed. */
function groupText(arm: Arm | undefined, outcome: Outcome, translator: Translator): string | undefined {
  const cell = factCell(arm, outcome, translator);
  if (!cell) return undefined;
  if (cell.share) return cell.detail || translator.t('facts.of100', { n: cell.figure });
  return cell.figure + cell.unit;
}
