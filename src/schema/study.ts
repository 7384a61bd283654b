/** A study record: a trial, review, experiment, announcement, decision or news story. */
import { z } from 'zod';
import { cellKind } from './cell.ts';
import { change } from './change.ts';
import { checkedOn, count, date, day, duration, id, knowledge, recheckBy, text, untranslated, url } from './fields.ts';
import { idIn } from './references.ts';
import { span } from './natural-course.ts';
import { outcome } from './outcome.ts';

/** One dated event in the life of a study. Its words stand under `words.milestones.<id>`. */
const milestone = z.strictObject({
  id: id.describe('Id within the record; each language gives its words under it.'),
  date: date.describe('Day, month or year, as exact as known.'),
  kind: z
    .enum([
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
    ])
    .describe('What happened.'),
  expected: z
    .boolean()
    .optional()
    .describe('true: the date lies ahead, or the event was foreseen and has not been seen to happen.'),
  url: url.optional().describe('Where the date is written.'),
});

/** What a record can rest on, best first. */
export const basisKinds = [
  'full-text',
  'tables',
  'abstract',
  'registry',
  'press-release',
  'news',
  'index-page',
  'seed',
] as const;

export const studyFacts = z.strictObject({
  id: id.describe('Name of the record and of its folder; unique on the site and never used again.'),
  record: z
    .enum([
      'study',
      'review',
      'preclinical',
      'trial-announcement',
      'news-case',
      'regulatory',
      'harm-report',
      'guidance',
    ])
    .describe('What the record is: a study or something else that is no study.'),
  title: text
    .optional()
    .describe("Title in the source's own language; left out where the source could not be identified."),
  title_as_in_seed: text.optional().describe('How the article names it, in its own script, slips included.'),
  authors: z
    .array(z.union([text, z.strictObject({ body: text.describe('Name of the body.') })]))
    .describe('People as `Family A`; a body as `{ body: Athersys, Inc. }`; `et al.` last where the list is cut.'),
  journal: text.optional().describe('Name of the journal alone; volume, issue and pages have their own fields.'),
  volume: text.optional().describe('Volume of the journal.'),
  issue: text.optional().describe('Issue within the volume.'),
  pages: text.optional().describe('Pages or article number, as printed.'),
  publication: z
    .enum(['press-release', 'report', 'web-page', 'conference-abstract', 'news-article', 'registry-entry', 'book'])
    .optional()
    .describe('What kind of publication it is; left out for an article in a journal.'),
  published: date
    .optional()
    .describe('Date of publication: day, month or year, as exact as known; left out where none is.'),
  ids: z
    .strictObject({
      doi: z.string().optional().describe('Digital object identifier of the paper, without https://doi.org/.'),
      pmid: z.string().optional().describe('Number of the paper in PubMed.'),
      pmcid: z.string().optional().describe('Number of the paper in PubMed Central.'),
      registry: z.array(z.string()).describe('Registry numbers such as NCT02961504 or ChiCTR1900022119.'),
      url: url.optional().describe('Page to send a reader to when there is no DOI.'),
    })
    .describe('Numbers under which it is found: DOI, PubMed, registries, or an address.'),
  conditions: z
    .array(idIn('vocabulary/conditions'))
    .min(1)
    .describe('Ids of conditions; the broad condition first, a narrower one may follow.'),
  species: idIn('vocabulary/species').describe('In whom or what it was tested; an animal is never shown as a person.'),
  age_group: z
    .enum(['children', 'adults', 'both'])
    .optional()
    .describe('Who the people were, where the source gives ages: below 18 years, 18 and above, or some of each.'),
  ages: span.optional().describe('Youngest and oldest in years, as the source gives them; `words.age` tells more.'),
  months_since: span
    .optional()
    .describe('Months between the stroke and the treatment, from the shortest to the longest; for stroke.'),
  cell: cellKind
    .extend({
      product: text.optional().describe('Brand or code of the product; what it is, in words, goes to `words.product`.'),
      product_id: idIn('products')
        .optional()
        .describe('The product by name, where it is listed: who made it, where it may be sold.'),
    })
    .describe('The cells: type, source, donor and product.'),
  route: z.array(idIn('vocabulary/routes')).describe('Routes of administration.'),
  design: idIn('vocabulary/designs').describe('Kind of study.'),
  phase: z
    .enum(['1', '1/2', '2', '2/3', '3', '4'])
    .optional()
    .describe('Phase of the trial, normalised; what the source adds goes to `words.phase_note`.'),
  blinding_level: z
    .enum(['none', 'participants', 'assessors', 'double', 'triple', 'varied', 'unknown', 'not-applicable'])
    .describe(
      'Who did not know which treatment was given. `double` names at least participants and assessors; `varied` is for pooled analyses in which some studies were blinded and others not.',
    ),
  randomised_only: knowledge.optional().describe('For pooled analyses: true when every pooled study was randomised.'),
  registered_before_start: knowledge.describe('Whether the trial was registered before it began.'),
  endpoint_switched: knowledge.describe('true when the published main goal differs from the registered one.'),
  peer_reviewed_source: z.boolean().describe('true when the figures come from a peer-reviewed paper.'),
  consistency: z
    .enum(['consistent', 'conflicting', 'unknown'])
    .describe('Whether comparable studies agree with this one.'),
  country: z
    .array(z.string().regex(/^[A-Z]{2}$/, 'use the two-letter country code, such as JP'))
    .describe('Two-letter country codes (ISO 3166-1).'),
  participants: z
    .strictObject({
      total: count.optional().describe('Everybody who took part; of a trial, everybody who was randomised.'),
      analysed: count.optional().describe('Those who were counted in the main result.'),
      treated: count.optional().describe('People in the treated group.'),
      control: count.optional().describe('People in the control group.'),
      other: count
        .optional()
        .describe('People in a third arm that is neither the treated nor the control group of this record.'),
      clusters: count
        .optional()
        .describe('Groups that were randomised as wholes (hospitals, villages), in a cluster trial.'),
      periods: count
        .optional()
        .describe('Treatment periods of a crossover trial; each person counts once, whatever their number.'),
      control_group: z
        .enum(['in-trial', 'external', 'same-people'])
        .optional()
        .describe(
          'Where the control group comes from. `external`: a registry or the past; they do not count in `total`.',
        ),
    })
    .describe('How many people (or animals) took part.'),
  follow_up: duration.optional().describe('How long people were followed.'),
  primary_endpoint: z
    .strictObject({
      measure: idIn('measures').optional().describe('Scale of the main goal, where it is one.'),
      met: z.enum(['yes', 'no', 'unclear', 'not-applicable']).describe('Whether the main goal was met.'),
    })
    .describe('The main goal: its scale, and whether it was met.'),
  funder_type: z
    .enum(['public', 'foundation', 'company', 'mixed', 'unknown'])
    .default('unknown')
    .describe('Who paid, as far as a source tells it.'),
  votes: z
    .strictObject({
      yes: count.describe('Votes for it.'),
      no: count.describe('Votes against it.'),
      abstained: count.optional().describe('Those who did not vote either way.'),
    })
    .optional()
    .describe('For a decision that was put to the vote.'),
  outcomes: z.array(outcome).describe('Results in figures; the main goal first.'),
  milestones: z.array(milestone).describe('Dated events in the life of the study.'),
  result_due: date.optional().describe('When a result should be public; the build counts how late it is.'),
  basis: z
    .array(z.enum(basisKinds))
    .min(1)
    .describe("What this digest rests on, best first. `seed` alone: nothing but the company's article was read."),
  sources: z
    .array(
      z.strictObject({
        url: url.describe('Address of the page.'),
        kind: z
          .enum(['paper', 'registry', 'regulator', 'maker', 'institution', 'news', 'article'])
          .describe('Whose page it is.'),
      }),
    )
    .describe('Pages to cite: the paper, the registry, the regulator, the maker.'),
  related: z
    .array(idIn('studies'))
    .optional()
    .describe('Records that belong together: announcement and result, trial and decision.'),
  added_on: day.optional().describe('Day on which the record was first on the site.'),
  changes: z
    .array(change)
    .optional()
    .describe('What was done to the record since: corrected, its label or verdict moved, retracted, compared again.'),
  checked_on: checkedOn,
  recheck_by: recheckBy,
  untranslated,
});

export type StudyFacts = z.infer<typeof studyFacts>;
export type Milestone = z.infer<typeof milestone>;
