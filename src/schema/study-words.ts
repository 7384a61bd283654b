/** What is written of a study once per language. */
import { z } from 'zod';
import { id, text } from './fields.ts';

const outcomeWords = z.strictObject({
  name: text.describe('What was measured, in everyday words.'),
  finding: text.optional().describe('What came out, where numbers alone do not tell it.'),
  note: text.optional().describe('What a reader should know beside the figures.'),
  shift: text.optional().describe('Why an editor moved the label; only beside `shift` of the outcome.'),
  graded_by: text.optional().describe('Why our label differs from `graded_by`.'),
});

/** Everything of a study that is written once per language. */
export const studyWords = z.strictObject({
  question: text.describe("The page's heading: a question that names who was treated (children, adults, rats)."),
  short: text.describe('One line for lists, up to about 60 letters or 28 Han characters.'),
  answer: z
    .strictObject({
      brief: text
        .optional()
        .describe(
          'The answer in one rounded sentence that names both groups, control first; up to about 160 letters or 70 Han characters. Animals are named as animals, a plan as a plan.',
        ),
      found: text.describe('What happened, next to what happened without. One or two sentences.'),
      limit: text.describe('What it does not show. One sentence.'),
    })
    .describe('The answer to the question.'),
  product: text.optional().describe('What the product is, in plain words.'),
  fits: text
    .optional()
    .describe('Whom the result can speak for: age, severity, time since; and whom not. One short sentence.'),
  other_group: text.optional().describe('Name of a third group, where there was one.'),
  decision: z
    .strictObject({
      by: text.describe('Who decided.'),
      decided: text.describe('What was decided.'),
      now: text.describe('What it means now.'),
    })
    .optional()
    .describe('A decision: by whom, what, and what it means now.'),
  harm_report: z
    .strictObject({
      what: text.describe('What happened.'),
      whom: text.describe('To whom.'),
      how_common: text.describe('How common it is, as far as anybody can tell.'),
    })
    .optional()
    .describe('A report of harm: what happened, to whom, and how common it is as far as anybody can tell.'),
  announcement: z
    .strictObject({
      planned: text.describe('What is planned.'),
      status: text.describe('How it stood, and on which day.'),
      available: text.describe('Whether it can be bought.'),
    })
    .optional()
    .describe('An announcement or plan: what is planned, how it stood on which day, whether it can be bought.'),
  guidance: z
    .strictObject({
      by: text.describe('Who wrote it.'),
      says: text.describe('What it says.'),
      for_whom: text.describe('For whom it is meant.'),
    })
    .optional()
    .describe('Guidance: for whom, what it says, by whom it was written.'),
  news: z
    .strictObject({
      told: text.describe('What was told.'),
      by: text.describe('Who told it.'),
      missing: text.describe('What is missing in it.'),
    })
    .optional()
    .describe('A news story: what was told, by whom, what is missing in it.'),
  dose: text.optional().describe('How much was given, how often and when.'),
  age: text.optional().describe('How old the people were.'),
  severity: text.optional().describe('How severe their illness was.'),
  people: text.optional().describe('Who took part, beside the numbers.'),
  comparator: text.optional().describe('What the control group was given.'),
  blinding: text.optional().describe('Who did not know which treatment was given, and how that was kept.'),
  phase_note: text.optional().describe('What the source adds to the phase.'),
  follow_up: text.optional().describe('How long people were followed, where the number alone does not tell it.'),
  primary_endpoint: z
    .strictObject({
      what: text.optional().describe('What the main goal was.'),
      detail: text.optional().describe('What became of it.'),
    })
    .describe('The main goal.'),
  outcomes: z.record(id, outcomeWords).describe('Words of each outcome, under its id.'),
  safety: z
    .strictObject({
      serious: text.optional().describe('Deaths and serious harm, or that they were not counted.'),
      other: text.optional().describe('Other harm.'),
    })
    .describe('Harm.'),
  funding: text.optional().describe('Who paid, and who has an interest in the result.'),
  limitations: z.array(text).describe('What weakens it.'),
  milestones: z.record(id, text).describe('What happened at each milestone, under its id.'),
  changes: z
    .record(id, text)
    .optional()
    .describe('What changed and why, under the id of the change; one or two short sentences.'),
  seen: text.describe('What was read to write this page.'),
  not_seen: z.array(text).describe('What could not be seen.'),
});

export type StudyWords = z.infer<typeof studyWords>;
