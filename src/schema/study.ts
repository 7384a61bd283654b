/** A study record: a trial, review, experiment, announcement, decision or news story. */
import { z } from 'zod';
import { count, date, day, duration, id, knowledge, text, url } from './fields.ts';
import { span } from './natural-course.ts';
import { outcome } from './outcome.ts';

/** One dated event in the life of a study. Its words stand under `words.milestones.<id>`. */
const milestone = z.strictObject({
  id,
  date,
  kind: z.enum([
    'registered',
    'started',
    'first-treated',
    'completed',
    'announced',
    'topline',
    'published',
    'decision',
    'approved',
    'refused',
    'paused',
    'stopped',
    'withdrawn',
    'corrected',
    'expression-of-concern',
    'retracted',
    'planned',
    'results-due',
    'event',
  ]),
  /** true: the date lies ahead, or the event was foreseen and has not been seen to happen. */
  expected: z.boolean().optional(),
  /** Where the date is written. */
  url: url.optional(),
});

export const studyFacts = z.strictObject({
  /** Same as the folder's name. */
  id,
  record: z.enum([
    'study',
    'review',
    'preclinical',
    'trial-announcement',
    'news-case',
    'regulatory',
    'harm-report',
    'guidance',
  ]),
  /** Title in the source's own language; left out where the source could not be identified. */
  title: text.optional(),
  /** How the article names it, in its own script, slips included. */
  title_as_in_seed: text.optional(),
  /** People as `Family A`; a body as `{ body: Athersys, Inc. }`; `et al.` last where the list is cut. */
  authors: z.array(z.union([text, z.strictObject({ body: text })])),
  /** Name of the journal alone; volume, issue and pages have their own fields. */
  journal: text.optional(),
  volume: text.optional(),
  issue: text.optional(),
  /** Pages or article number, as printed. */
  pages: text.optional(),
  /** What kind of publication it is; left out for an article in a journal. */
  publication: z
    .enum(['press-release', 'report', 'web-page', 'conference-abstract', 'news-article', 'registry-entry', 'book'])
    .optional(),
  /** Left out where no date is known. */
  published: date.optional(),
  ids: z.strictObject({
    doi: z.string().optional(),
    pmid: z.string().optional(),
    pmcid: z.string().optional(),
    /** Registry numbers such as NCT02961504 or ChiCTR1900022119. */
    registry: z.array(z.string()),
    /** Page to send a reader to when there is no DOI. */
    url: url.optional(),
  }),
  /** Ids of conditions.yaml; the broad condition first, a narrower one may follow. */
  conditions: z.array(id).min(1),
  species: id,
  /** Who the people were, where the source gives ages: below 18 years, 18 and above, or some of each. */
  age_group: z.enum(['children', 'adults', 'both']).optional(),
  /** Youngest and oldest in years, as the source gives them; `words.age` tells more. */
  ages: span.optional(),
  /** Months between the stroke and the treatment, from the shortest to the longest; for stroke. */
  months_since: span.optional(),
  cell: z.strictObject({
    type: id,
    source: id.optional(),
    donor: id.optional(),
    /** Brand or code of the product; what it is, in words, goes to `words.product`. */
    product: text.optional(),
    /** Id in products.yaml, where the product has one: who made it, where it may be sold. */
    product_id: id.optional(),
  }),
  /** Routes of administration. */
  route: z.array(id),
  design: id,
  /** Normalised: 1, 1/2, 2, 2/3 or 3; what the source adds goes to `words.phase_note`. */
  phase: z.enum(['1', '1/2', '2', '2/3', '3', '4']).optional(),
  /**
   * Who did not know which treatment was given. `double` names at least participants and assessors;
   * `varied` is for pooled analyses in which some studies were blinded and others not.
   */
  blinding_level: z.enum([
    'none',
    'participants',
    'assessors',
    'double',
    'triple',
    'varied',
    'unknown',
    'not-applicable',
  ]),
  /** For pooled analyses: true when every pooled study was randomised. */
  randomised_only: knowledge.optional(),
  registered_before_start: knowledge,
  /** true when the published main goal differs from the registered one. */
  endpoint_switched: knowledge,
  /** true when the figures come from a peer-reviewed paper. */
  peer_reviewed_source: z.boolean(),
  /** Whether comparable studies agree with this one. */
  consistency: z.enum(['consistent', 'conflicting', 'unknown']),
  /** Two-letter country codes (ISO 3166-1). */
  country: z.array(z.string().regex(/^[A-Z]{2}$/, 'use the two-letter country code, such as JP')),
  participants: z.strictObject({
    total: count.optional(),
    analysed: count.optional(),
    treated: count.optional(),
    control: count.optional(),
    /** People in a third arm that is neither the treated nor the control group of this record. */
    other: count.optional(),
    /** Groups that were randomised as wholes (hospitals, villages), in a cluster trial. */
    clusters: count.optional(),
    /** Treatment periods of a crossover trial; each person counts once, whatever their number. */
    periods: count.optional(),
    /** Where the control group comes from. `external`: a registry or the past; they do not count in `total`. */
    control_group: z.enum(['in-trial', 'external', 'same-people']).optional(),
  }),
  follow_up: duration.optional(),
  primary_endpoint: z.strictObject({
    measure: id.optional(),
    met: z.enum(['yes', 'no', 'unclear', 'not-applicable']),
  }),
  /** Who paid, as far as a source tells it. */
  funder_type: z.enum(['public', 'foundation', 'company', 'mixed', 'unknown']).optional(),
  /** For a decision that was put to the vote. */
  votes: z.strictObject({ yes: count, no: count, abstained: count.optional() }).optional(),
  outcomes: z.array(outcome),
  milestones: z.array(milestone),
  /** When a result should be public; the build counts how late it is. */
  result_due: date.optional(),
  /** What this digest rests on, best first. `seed` alone: nothing but the company's article was read. */
  basis: z
    .array(z.enum(['full-text', 'tables', 'abstract', 'registry', 'press-release', 'news', 'index-page', 'seed']))
    .min(1),
  /** Pages to cite: the paper, the registry, the regulator, the maker. */
  sources: z.array(
    z.strictObject({
      url,
      kind: z.enum(['paper', 'registry', 'regulator', 'maker', 'institution', 'news', 'article']),
    }),
  ),
  /** Records that belong together: announcement and result, trial and decision. */
  related: z.array(id).optional(),
  /** Day on which a person last compared this page with its sources. */
  checked_on: day,
  recheck_by: day,
  /** Languages that are still to be written, named on purpose. */
  untranslated: z.array(z.literal('zh-hans')).optional(),
});

const outcomeWords = z.strictObject({
  /** What was measured, in everyday words. */
  name: text,
  /** What came out, where numbers alone do not tell it. */
  finding: text.optional(),
  note: text.optional(),
  /** Why an editor moved the label; only beside `shift` of the outcome. */
  shift: text.optional(),
  /** Why our label differs from `graded_by`. */
  graded_by: text.optional(),
});

/** Everything of a study that is written once per language. */
export const studyWords = z.strictObject({
  /** The page's heading: a question that names who was treated (children, adults, rats). */
  question: text,
  /** One line for lists, up to about 60 letters or 28 Han characters. */
  short: text,
  answer: z.strictObject({
    /**
     * The answer in one rounded sentence that names both groups, control first; up to about 160 letters or
     * 70 Han characters. Animals are named as animals, a plan as a plan.
     */
    brief: text.optional(),
    /** What happened, next to what happened without. One or two sentences. */
    found: text,
    /** What it does not show. One sentence. */
    limit: text,
  }),
  /** What the product is, in plain words. */
  product: text.optional(),
  /** Whom the result can speak for: age, severity, time since; and whom not. One short sentence. */
  fits: text.optional(),
  /** Name of a third group, where there was one. */
  other_group: text.optional(),
  /** A decision: by whom, what, and what it means now. */
  decision: z.strictObject({ by: text, decided: text, now: text }).optional(),
  /** A report of harm: what happened, to whom, and how common it is as far as anybody can tell. */
  harm_report: z.strictObject({ what: text, whom: text, how_common: text }).optional(),
  /** An announcement or plan: what is planned, how it stood on which day, whether it can be bought. */
  announcement: z.strictObject({ planned: text, status: text, available: text }).optional(),
  /** Guidance: for whom, what it says, by whom it was written. */
  guidance: z.strictObject({ by: text, says: text, for_whom: text }).optional(),
  /** A news story: what was told, by whom, what is missing in it. */
  news: z.strictObject({ told: text, by: text, missing: text }).optional(),
  dose: text.optional(),
  age: text.optional(),
  severity: text.optional(),
  people: text.optional(),
  comparator: text.optional(),
  blinding: text.optional(),
  phase_note: text.optional(),
  follow_up: text.optional(),
  primary_endpoint: z.strictObject({ what: text.optional(), detail: text.optional() }),
  outcomes: z.record(id, outcomeWords),
  safety: z.strictObject({ serious: text.optional(), other: text.optional() }),
  funding: text.optional(),
  limitations: z.array(text),
  milestones: z.record(id, text),
  /** What was read to write this page. */
  seen: text,
  /** What could not be seen. */
  not_seen: z.array(text),
});

export type StudyFacts = z.infer<typeof studyFacts>;
export type StudyWords = z.infer<typeof studyWords>;
export type Milestone = z.infer<typeof milestone>;
