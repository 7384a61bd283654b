/** One result of a study: what was measured, when, in whom, and what came out. Numbers only; words live under `words`. */
import { z } from 'zod';
import { count, duration, id, interval, knowledge, pValue, text, url } from './fields.ts';

/** A mean with its spread, for a score at one moment. */
const score = z.strictObject({
  /** Mean score. */
  mean: z.number(),
  /** Standard deviation. */
  sd: z.number().min(0).optional(),
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
  /** People (or animals) counted in this group for this outcome. */
  n: count.optional(),
  /** How many of them had the event. */
  events: count.optional(),
  /** Share with the event, in percent, as printed. */
  percent: z.number().min(0).max(100).optional(),
  /** Mean: a change from the start or a score, as the outcome's `kind` says. */
  mean: z.number().optional(),
  /** Standard deviation of `mean`. */
  sd: z.number().min(0).optional(),
  /** Standard error of `mean`; narrower than a standard deviation. */
  se: z.number().min(0).optional(),
  /** Median. */
  median: z.number().optional(),
  /** Two bounds printed with the mean or median; `range_kind` says what they are. */
  range: interval.optional(),
  /** What `range` is. Only a confidence interval is explained, drawn and judged as one. */
  range_kind: rangeKind.optional(),
  /** Score at the start. */
  before: score.optional(),
  /** Score at the time point. */
  after: score.optional(),
  /** Any other single figure; its meaning is in `unit`. */
  value: z.number().optional(),
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
  id,
  /** Id of the scale in measures.yaml; left out where the outcome is no scale. */
  measure: id.optional(),
  /** Its place in the trial's plan. */
  role: z.enum(['primary', 'secondary', 'subgroup', 'exploratory', 'safety']),
  kind: outcomeKind,
  /** Time since treatment; left out when the source gives no span (words may tell more). */
  timepoint: duration.optional(),
  treated: arm.optional(),
  control: arm.optional(),
  /** A third arm of the trial, when it had one. */
  other: arm.optional(),
  /** Difference or ratio between the groups, treated against control. */
  estimate: z.number().optional(),
  /** What `estimate` is: an adjusted difference need not be the difference of the two printed figures. */
  estimate_kind: estimateKind.optional(),
  /** 95 % interval of the estimate. */
  ci95: interval.optional(),
  p: pValue.optional(),
  unit: unit.optional(),
  /** Which group did better. `neither` where the source saw no clear difference or had no comparison. */
  favours: z.enum(['treatment', 'control', 'neither', 'unclear']),
  /** `objective`: a count, a scan, a death. `judged`: somebody rated it. */
  rating: z.enum(['objective', 'judged', 'unknown']),
  /** For outcomes about harm: which kind of harm was counted. */
  harm: harmKind.optional(),
  n_randomised: count.optional(),
  n_analysed: count.optional(),
  /** false: a stand-in for what matters, or other people or another product than the question asks about. */
  direct: knowledge.optional(),
  /** Smallest change that people notice, in `unit`, when one with a source is known for these people. */
  mid: z.number().optional(),
  /** Where the figures were read. */
  source: figureSource,
  /** How the authors or reviewers graded the certainty of this same result; why ours differs stands in the words. */
  graded_by: z
    .strictObject({
      /** Who graded, such as `Cochrane` or `the authors`. */
      who: text,
      level: z.enum(['high', 'moderate', 'low', 'very-low']),
      url,
    })
    .optional(),
  /**
   * An editor's correction of the computed label, one step up or down. Why stands under
   * `words.outcomes.<id>.shift`; readers see the computed label beside the corrected one.
   */
  shift: z
    .strictObject({
      steps: z.literal([1, -1]),
      /** Name of the editor who answers for it. */
      by: text,
    })
    .optional(),
});

export type Arm = z.infer<typeof arm>;
export type Outcome = z.infer<typeof outcome>;
