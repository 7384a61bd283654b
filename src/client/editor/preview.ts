/** How the record will stand: verdict, answer, certainty, and the box of facts with harms; by the site's own functions. */
import { gradeStudy } from '../../evidence/certainty/grade.ts';
import { harmsOf } from '../../evidence/harms.ts';
import { mainResultsOf } from '../../evidence/main-results.ts';
import { verdictOf } from '../../evidence/verdict.ts';
import { translatorFor, type Translator } from '../../i18n/translator.ts';
import { factCell } from '../../phrases/facts-box.ts';
import { labelKey } from '../../phrases/label.ts';
import { differenceText } from '../../phrases/outcome.ts';
import type { Written } from '../../schema/languages.ts';
import { studyFacts, type StudyFacts } from '../../schema/study.ts';
import { studyWords, type StudyWords } from '../../schema/study-words.ts';
import { get } from '../../check/walk.ts';

export type Shown = { verdict: string; answer: string; certainty: string; rows: string[][] };

const cells = (facts: StudyFacts, words: StudyWords, translator: Translator): string[][] => {
  const harms = harmsOf(facts).flatMap((row) => ('outcome' in row && row.outcome ? [row.outcome] : []));
  const results = mainResultsOf(facts)?.rows ?? [];
  return [...results, ...harms].map((outcome) => {
    const figure = (arm: typeof outcome.control): string => {
      const cell = factCell(arm, outcome, translator);
      return cell ? [cell.figure, cell.unit, cell.detail].filter(Boolean).join(' ') : '–';
    };
    const told = words.outcomes[outcome.id];
    const name = told?.name ?? outcome.id;
    // Where the source prints only a difference, that; where it prints no figure, its words.
    if (!outcome.control && !outcome.treated)
      return [name, differenceText(outcome, translator) || (told?.finding ?? '–')];
    return [name, figure(outcome.control), figure(outcome.treated)];
  });
};

/** Undefined while a field that it needs is missing or wrong. */
export function preview(english: unknown, own: unknown, language: Written): Shown | undefined {
  const { words: _, ...rest } = typeof english === 'object' && english !== null ? { words: undefined, ...english } : {};
  const facts = studyFacts.safeParse(rest).data;
  const words = studyWords.safeParse(get(own, 'words')).data;
  if (!facts || !words) return undefined;
  const translator = translatorFor(language);
  const verdictKey = `verdict.study.${verdictOf(facts)}`;
  return {
    verdict: translator.has(verdictKey) ? translator.t(verdictKey) : verdictOf(facts),
    answer: words.answer.brief ?? words.answer.found,
    certainty: translator.t(labelKey(gradeStudy(facts))),
    rows: cells(facts, words, translator),
  };
}
