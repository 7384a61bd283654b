/** What is published of studies and claims, field by field: the record's own fields, and what is worked out from them. */
import { z } from 'zod';
import { reasonCodes } from '../evidence/certainty/codes.ts';
import { tracks } from '../evidence/certainty/types.ts';
import { directions } from '../evidence/direction.ts';
import { forms } from '../evidence/form.ts';
import { goals } from '../evidence/goal.ts';
import { verdicts } from '../evidence/verdict.ts';
import { locales } from '../i18n/locales.ts';
import { entryFacts, claim } from '../schema/entry.ts';
import { date } from '../schema/fields.ts';
import { outcome } from '../schema/outcome.ts';
import { studyFacts } from '../schema/study.ts';

/** A value for each locale. */
const perLocale = <T extends z.ZodType>(value: T) => z.record(z.enum(locales), value);
const words = perLocale(z.string().nullable());
const url = perLocale(z.string()).describe('Address of the page, per locale.');

const certainty = z
  .strictObject({
    track: z.enum(tracks).describe('Whether it is on the ladder of certainty, or why not.'),
    level: z
      .number()
      .int()
      .min(1)
      .max(4)
      .nullable()
      .describe('4 high, 3 moderate, 2 low, 1 very low; null off the ladder.'),
    reasons: z.array(z.enum(reasonCodes)).describe('Codes of the reasons, explained on the methods page.'),
    shifted: z
      .strictObject({
        from: z.number().int().describe('The level by the rules.'),
        by: z.string().describe('The editor who answers for the step.'),
      })
      .optional()
      .describe('Where an editor moved the label by a step.'),
  })
  .describe('The label of certainty; it is modelled on GRADE and is not GRADE.');

/** A result as it is published: its name and its label stand with it. */
export const publishedOutcome = outcome.extend({ name: words.describe('What was measured, per locale.'), certainty });

export const publishedStudy = studyFacts.extend({
  country_name: z.array(z.string()).describe('The same countries by their English name.'),
  outcomes: z.array(publishedOutcome).describe('Results in figures, each with its label; the main goal first.'),
  verdict: z.enum(verdicts).describe('What the study found, in a word of a fixed list.'),
  form: z.enum(forms).describe('Kind of record; each kind has a page and rules of its own.'),
  main_goal: z.enum(goals).describe('What became of the main goal.'),
  retracted: date.nullable().describe('When the publication was retracted: day, month or year; null where it was not.'),
  direction: z.enum(directions).describe('Which way the main result points.'),
  certainty,
  question: words.describe('The question that the page answers, per locale.'),
  found: words.describe('What happened, or what the source says, per locale.'),
  limit: words.describe('What it does not show, per locale.'),
  url,
});

export const publishedClaim = z.strictObject({
  article: entryFacts.shape.article.describe('Id of the article that makes the claim.'),
  entry: entryFacts.shape.id.describe('Id of the part of the article.'),
  id: claim.shape.id.describe('Id of the claim within its part.'),
  study: z.string().nullable().describe('Id of the study that the claim is about; null where there is none.'),
  study_retracted: date.nullable().describe('When that study was retracted; null where it was not.'),
  verdict: claim.shape.verdict,
  gap: claim.shape.gap,
  figures: claim.shape.figures,
  sources: z.array(z.string()).describe('Pages behind `found` when the claim is not about a study of this site.'),
  said: words.describe('What the article says, in our words, per locale.'),
  found: words.describe('What the source says, or that it could not be seen, per locale.'),
  conditions: entryFacts.shape.conditions,
  cell_types: entryFacts.shape.cell_types,
  checked_on: entryFacts.shape.checked_on,
  url,
});

export type PublishedStudy = z.infer<typeof publishedStudy>;
export type PublishedClaim = z.infer<typeof publishedClaim>;
