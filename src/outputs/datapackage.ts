/** A description of every published field, in the form of a Frictionless data package. */
import { z } from 'zod';
import { studyFacts } from '../schema/study.ts';
import { csvColumns } from './data.ts';

/** What a field means, where its name does not say it. */
const meanings: Record<string, string> = {
  id: 'Name of the record, unique on the site and never used again',
  record: 'What it is: study, review, preclinical, trial-announcement, news-case, regulatory',
  title: 'Title in the language of the source; empty where the source could not be identified',
  title_as_in_seed: 'Title as an article printed it, slips included',
  published: 'Date of publication: day, month or year, as exact as known',
  ids: 'DOI, PubMed numbers, registry numbers, address',
  conditions: 'Ids of conditions, the broad one first',
  species: 'In whom or what it was tested',
  age_group: 'Whether children, adults or both took part; empty where the source does not tell it',
  cell: 'Type, source, donor and product of the cells',
  route: 'Routes of administration',
  design: 'Kind of study',
  phase: 'Phase of the trial: 1, 1/2, 2, 2/3, 3 or 4',
  blinding_level: 'Who did not know which treatment was given',
  randomised_only: 'For pooled analyses: whether every pooled study was randomised',
  registered_before_start: 'Whether the trial was registered before it began',
  endpoint_switched: 'Whether the published main goal differs from the registered one',
  peer_reviewed_source: 'Whether the record is a peer-reviewed paper',
  consistency: 'Whether comparable studies agree',
  country: 'Countries in which it was done',
  participants: 'People: total, analysed, treated, control',
  follow_up: 'How long people were followed',
  primary_endpoint: 'The main goal: measure, and whether it was met',
  outcomes: 'Results in figures, with the certainty label of each',
  milestones: 'Dated events',
  result_due: 'When a result should be public',
  basis: 'What the digest rests on',
  sources: 'Pages to cite',
  related: 'Ids of records that belong together',
  checked_on: 'Day of the last comparison with the sources',
  recheck_by: 'Day by which it is to be compared again',
  direction: 'Which way the main result points',
  certainty:
    'Label of the main outcome: track, level (4 high to 1 very low, null off the ladder), reasons (codes of the methods page); shifted (the level by the rules, and the editor) where one moved it',
  question: 'The question that the page answers, per language',
  found: 'What happened, or what the source says, per language',
  limit: 'What it does not show, per language',
  url: 'Address of the page, per locale',
  article: 'Id of the article that makes the claim',
  entry: 'Id of the part of the article',
  study: 'Id of the study that the claim is about, or null',
  verdict:
    'Of a study: better, perhaps-better, no-difference, worse, unclear, not-compared, no-result-yet, not-in-people, retracted, decided, harm-report, news, guidance or background. Of a claim: confirmed, differs or not-checkable',
  retracted: 'Day, month or year in which the publication was retracted; empty or null where it was not',
  study_retracted: 'When that study was retracted, or null',
  gap: 'Kinds of gap between what was said and what was found',
  figures: 'Figures as the article prints them',
  said: 'What the article says, in our words, per language',
  cell_types: 'Ids of cell types',
  doi: 'Digital object identifier of the paper',
  pmid: 'Number of the paper in PubMed',
  registry: 'Numbers in trial registers',
  cell_type: 'Id of the cell type',
  cell_source: 'Id of the tissue that the cells come from',
  cell_donor: 'Whose cells they were',
  primary_endpoint_met: 'Whether the main goal was met: yes, no, unclear, not-applicable',
  certainty_track: 'ladder, retracted, not-in-people, announcement or context',
  form: 'Kind of record: trial, pooled, uncontrolled, laboratory, announcement, decision, harm-report, news, guidance, background',
  main_goal: 'What became of the main goal: met, safety-met, met-alone, met-announced, missed, unclear, none',
  certainty_level: '4 high, 3 moderate, 2 low, 1 very low; empty off the ladder',
  certainty_reasons: 'Codes of the reasons, explained on the methods page',
};

const described = (name: string, type?: string) => ({
  name,
  ...(type && { type }),
  description: meanings[name] ?? name.replaceAll('_', ' '),
});

/** JSON type of each field of a schema. */
function fieldsOf(schema: z.ZodObject): { name: string; type?: string; description: string }[] {
  const { properties = {} } = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'output' });
  return Object.entries(properties).map(([name, property]) =>
    described(name, typeof property === 'object' && typeof property.type === 'string' ? property.type : 'string'),
  );
}

const studyExtras = [
  'retracted',
  'verdict',
  'form',
  'main_goal',
  'direction',
  'certainty',
  'question',
  'found',
  'limit',
  'url',
].map((name) => described(name, 'object'));
const claimFields = [
  'article',
  'entry',
  'id',
  'study',
  'study_retracted',
  'verdict',
  'gap',
  'figures',
  'sources',
  'said',
  'found',
  'conditions',
  'cell_types',
  'checked_on',
  'url',
];

/** The whole description. `created` is the day of the build. */
export function dataPackage(created: string) {
  const claimArray = new Set(['gap', 'figures', 'sources', 'conditions', 'cell_types']);
  const claimObject = new Set(['said', 'found', 'url']);
  return {
    profile: 'data-package',
    name: 'stem-cell-evidence-digest',
    title: 'Stem Cell Evidence Digest',
    description:
      'Studies of stem cells for cerebral palsy, stroke and ALS, with a certainty label, and claims of articles set beside their sources.',
    created,
    licenses: [
      {
        name: 'CC-BY-4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
        title: 'Creative Commons Attribution 4.0',
      },
    ],
    resources: [
      {
        name: 'studies',
        path: 'studies.json',
        format: 'json',
        mediatype: 'application/json',
        schema: { fields: [...fieldsOf(studyFacts), ...studyExtras] },
      },
      {
        name: 'claims',
        path: 'claims.json',
        format: 'json',
        mediatype: 'application/json',
        schema: {
          fields: claimFields.map((name) =>
            described(name, claimArray.has(name) ? 'array' : claimObject.has(name) ? 'object' : 'string'),
          ),
        },
      },
      {
        name: 'studies-csv',
        path: 'studies.csv',
        format: 'csv',
        mediatype: 'text/csv',
        schema: {
          fields: Object.keys(csvColumns).map((name) =>
            described(name, /^participants_|certainty_level/.test(name) ? 'integer' : 'string'),
          ),
        },
      },
    ],
  };
}
