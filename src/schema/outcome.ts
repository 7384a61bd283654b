/** One result of a study: what was measured, when, in whom, and what came out. Numbers only; words live under `words`. */
import { z } from 'zod';
import { count, duration, id, interval, knowledge, pValue, text, url } from './fields.ts';
import { idIn } from './references.ts';

/** A mean with its spread, for a score at one moment. */
const score = z.strictObject({
  mean: z.number().describe('Mean score.'),
  sd: z.number().min(0).optional().describe('Standard deviation.'),
});

/** What two printed bounds are: they look alike and say quite different things. */
export const rangeKind = z.enum(['confidence-interval', 'middle-half', 'smallest-to-largest', 'standard-error']);

/** What the number between the groups is; it stands beside the number wherever that is shown. */
export const estimateKind = z.enum([
  'risk-difference',
  'mean-difference',
  'median-difference',
  'adjusted-difference',
  'model-coefficient',
  'standardised-mean-difference',
  'risk-ratio',
  'odds-ratio',
  'hazard-ratio',
  'ratio',
  'correlation',
]);

/** What was counted as harm; a death is always shown, the others are named on the page of harms. */
export const harmKind = z.enum([
  'death',
  'serious',
  'tumour',
  'infection',
  'seizure',
  'bleeding',
  'procedure',
  'immune',
  'other',
]);

/** What happened in one group. Give the fields that the source prints, and no others. */
export const arm = z.strictObject({
  n: count.optional().describe('People (or animals) counted in this group for this outcome.'),
  events: count.optional().describe('How many of them had the event.'),
  percent: z.number().min(0).max(100).optional().describe('Share with the event, in percent, as printed.'),
  mean: z.number().optional().describe("Mean: a change from the start or a score, as the outcome's `kind` says."),
  sd: z.number().min(0).optional().describe('Standard deviation of `mean`.'),
  se: z.number().min(0).optional().describe('Standard error of `mean`; narrower than a standard deviation.'),
  median: z.number().optional().describe('Median.'),
  range: interval.optional().describe('Two bounds printed with the mean or median; `range_kind` says what they are.'),
  range_kind: rangeKind
    .optional()
    .describe('What `range` is. Only a confidence interval is explained, drawn and judged as one.'),
  before: score.optional().describe('Score at the start.'),
  after: score.optional().describe('Score at the time point.'),
  value: z.number().optional().describe('Any other single figure; its meaning is in `unit`.'),
});

/** How the figures of an outcome are to be read. */
export const outcomeKind = z.enum([
  'proportion',
  'mean-change',
  'mean-score',
  'before-after',
  'mean-difference',
  'standardised-mean-difference',
  'risk-ratio',
  'odds-ratio',
  'hazard-ratio',
  'ratio',
  'median',
  'rank',
  'count',
  'correlation',
  'distribution',
  'vote',
  'dose-response',
  'narrative',
]);

/** Unit of an outcome's figures. What a point means is the measure's business. */
export const unit = z.enum([
  'points',
  'percentage points',
  '%',
  'standard deviations',
  'ratio',
  'rank points',
  'people',
  'days',
  'weeks',
  'months',
  'years',
  'votes',
  'euros',
  'dollars',
  'clinics',
  'times',
]);

/** Where the figures of one outcome were read. `seed` is the company's article alone. */
export const figureSource = z.enum(['full-text', 'abstract', 'registry', 'press-release', 'news', 'secondary', 'seed']);

export const outcome = z.strictObject({
  id: id.describe('Id within the record; each language gives its words under it.'),
  measure: idIn('measures').optional().describe('Id of the scale; left out where the outcome is no scale.'),
  role: z
    .enum(['primary', 'secondary', 'subgroup', 'exploratory', 'safety'])
    .describe("Its place in the trial's plan."),
  kind: outcomeKind.describe('How the figures are to be read.'),
  timepoint: duration
    .optional()
    .describe('Time since treatment; left out when the source gives no span (words may tell more).'),
  treated: arm.optional().describe('What happened in the treated group.'),
  control: arm.optional().describe('What happened in the control group; given wherever the source gives it.'),
  other: arm.optional().describe('A third arm of the trial, when it had one.'),
  estimate: z.number().optional().describe('Difference or ratio between the groups, treated against control.'),
  estimate_kind: estimateKind
    .optional()
    .describe('What `estimate` is: an adjusted difference need not be the difference of the two printed figures.'),
  ci95: interval.optional().describe('95 % interval of the estimate.'),
  p: pValue.optional().describe('P value, as a number or a bound in quotes.'),
  unit: unit.optional().describe('Unit of the figures.'),
  favours: z
    .enum(['treatment', 'control', 'neither', 'unclear'])
    .describe('Which group did better. `neither` where the source saw no clear difference or had no comparison.'),
  rating: z
    .enum(['objective', 'judged', 'unknown'])
    .describe('`objective`: a count, a scan, a death. `judged`: somebody rated it.'),
  harm: harmKind.optional().describe('For outcomes about harm: which kind of harm was counted.'),
  n_randomised: count
    .optional()
    .describe('People who were randomised, where this outcome counts others than the record.'),
  n_analysed: count.optional().describe('People who were counted for this outcome.'),
  direct: knowledge
    .optional()
    .describe('false: a stand-in for what matters, or other people or another product than the question asks about.'),
  mid: z
    .number()
    .optional()
    .describe('Smallest change that people notice, in `unit`, when one with a source is known for these people.'),
  printed: z
    .array(text)
    .optional()
    .describe(
      'Numerals of this outcome whose last zeros a number would lose, such as `47.90`. Filled in when the file is read, never by hand.',
    ),
  source: figureSource.describe('Where the figures were read.'),
  graded_by: z
    .strictObject({
      who: text.describe('Who graded, such as `Cochrane` or `the authors`.'),
      level: z.enum(['high', 'moderate', 'low', 'very-low']).describe('How sure they were.'),
      url: url.describe('Where the grade is written.'),
    })
    .optional()
    .describe(
      'How the authors or reviewers graded the certainty of this same result; why ours differs stands in the words.',
    ),
  shift: z
    .strictObject({
      steps: z.literal([1, -1]).describe('1: one step up; -1: one step down.'),
      by: text.describe('Name of the editor who answers for it.'),
    })
    .optional()
    .describe(
      "An editor's correction of the computed label, one step up or down. Why stands under `words.outcomes.<id>.shift`; readers see the computed label beside the corrected one.",
    ),
});

export type Arm = z.infer<typeof arm>;
export type Outcome = z.infer<typeof outcome>;
