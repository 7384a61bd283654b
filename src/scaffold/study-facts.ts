/** The facts of a blank study, filled with what databases know of it. */
import type { Blank } from './template.ts';
import { gap, noted, off, type Tree, type Value } from './write.ts';

/** A fact that was found, or a gap. */
const known = (value: Value | undefined, words: string): Value => (value === undefined ? gap(words) : value);
const registryPage = (number: string): string => `https://clinicaltrials.gov/study/${number}`;

/** Whether the registration came before the first person; unknown where months alone do not tell. */
function registeredBefore({ trial }: Blank['found']): boolean | 'unknown' {
  const { registered, start } = trial ?? {};
  if (!registered || !start || start.expected) return 'unknown';
  if (start.date.startsWith(registered) || registered.startsWith(start.date)) return 'unknown';
  return registered < start.date;
}

/** Dates that databases know. */
export function milestonesOf({ paper, trial }: Blank['found']): Tree[] {
  const url = trial ? { url: registryPage(trial.number) } : {};
  const doi = paper?.doi ? { url: `https://doi.org/${paper.doi}` } : {};
  return [
    ...(trial?.registered ? [{ id: 'registered', date: trial.registered, kind: 'registered', ...url }] : []),
    ...(trial?.start
      ? [
          {
            id: 'started',
            date: trial.start.date,
            kind: 'started',
            ...(trial.start.expected ? { expected: true } : {}),
            ...url,
          },
        ]
      : []),
    ...(paper
      ? [
          {
            id: 'published',
            date: known(paper.published, 'day, month or year of publication'),
            kind: 'published',
            ...doi,
          },
        ]
      : []),
    ...(paper?.notices ?? []).map(({ kind, date, doi: notice }) => ({
      id: kind,
      date: known(date, 'day of the notice'),
      kind,
      ...(notice ? { url: `https://doi.org/${notice}` } : {}),
    })),
  ];
}

/** All facts in the order of the schema. */
export const factsOf = ({ id, found }: Blank): Tree => ({
  id,
  ...publicationOf(found),
  conditions: [gap('id of a condition, the broad one first')],
  species: known(found.trial ? 'human' : undefined, 'in whom or what it was tested'),
  age_group: off('children'),
  cell: {
    type: gap('kind of cell'),
    source: off('bone-marrow'),
    donor: off('autologous'),
    product: off('NurOwn'),
  },
  route: [gap('route of administration, or an empty list where none is told')],
  ...conductOf(found),
  outcomes: [mainGoal],
  milestones: milestonesOf(found),
  result_due: off('2027-06'),
  basis: [gap('what you read, best first')],
  sources: sourcesOf(found),
  related: off(['id-of-another-record']),
  checked_on: gap('the day on which you compared it with its sources'),
  recheck_by: gap('half a year later'),
});

/** What was published, where and by whom. */
function publicationOf({ paper, trial, url }: Blank['found']): Tree {
  return {
    record: paper || !trial ? 'study' : 'trial-announcement',
    title: known(paper?.title ?? (paper ? undefined : trial?.title), 'title in the language of the source'),
    authors: paper?.authors?.length ? paper.authors : [gap('first author, as in Sun JM'), 'et al.'],
    journal: paper?.journal ?? off('name of the journal alone'),
    volume: paper?.volume ?? off('12'),
    issue: paper?.issue ?? off('3'),
    pages: paper?.pages ?? off('e2024068999'),
    published:
      paper || !trial
        ? known(paper?.published, '2025-05-01, 2025-05 or 2025; delete the line where nothing was published')
        : off('2025-05'),
    ids: {
      doi:
        paper?.doi ??
        (paper || trial || url ? off('10.1000/xyz') : gap('10.1000/xyz, without https://doi.org/; or delete the line')),
      pmid: paper?.pmid ?? off('40210215'),
      pmcid: paper?.pmcid ?? off('PMC10792497'),
      registry: [...new Set([...(trial ? [trial.number] : []), ...(paper?.registry ?? [])])],
      url: url ?? off('https://…, where there is no DOI'),
    },
  };
}

/** How it was done and with whom; what the registry says of it stands beside the fields as a remark. */
function conductOf(found: Blank['found']): Tree {
  const { paper, trial } = found;
  const goal = trial?.goals.length ? `registry: ${trial.goals.join('; ')}` : '';
  const people = trial?.people && `registry: ${trial.people.count} people (${trial.people.kind})`;
  return {
    design: withRemark(
      known(trial?.design ?? paper?.design, 'kind of study'),
      trial?.arms.length ? `groups in the registry: ${trial.arms.join('; ')}` : undefined,
    ),
    phase: trial?.phase ?? off('2'),
    blinding_level: trial?.blinding ?? 'unknown',
    registered_before_start: registeredBefore(found),
    endpoint_switched: 'unknown',
    peer_reviewed_source: gap('true or false'),
    consistency: 'unknown',
    country: trial?.countries ?? [],
    participants: withRemark(
      {
        total: gap('everybody who was randomised (who took part, where nobody was)'),
        analysed: gap('those who were counted in the main result; or delete the line'),
        treated: off(52),
        control: off(27),
        control_group: off('in-trial'),
      },
      people,
    ),
    follow_up: off('12 months'),
    primary_endpoint: withRemark({ measure: off('gmfm-66'), met: gap('yes, no, unclear or not-applicable') }, goal),
  };
}

const withRemark = (value: Value, remark: string | undefined): Value => (remark ? noted(value, remark) : value);

const mainGoal: Tree = {
  id: 'main-goal',
  role: 'primary',
  kind: gap('how the figures are to be read'),
  timepoint: off('12 months'),
  measure: off('gmfm-66'),
  treated: off({ n: 104, events: 12, percent: 11.5 }),
  control: off({ n: 102, events: 10, percent: 9.8 }),
  estimate: off(0.5),
  estimate_kind: off('risk-difference'),
  ci95: off([-7.3, 8.3]),
  p: off('<0.001'),
  unit: off('percentage points'),
  favours: gap('which group did better, as the source sees it'),
  rating: gap('objective or judged'),
  n_randomised: gap('people who were randomised; the label counts those lost from it. Or delete the line'),
  n_analysed: gap('people who were counted for this result. Or delete the line'),
  direct: true,
  source: gap('where the figures were read'),
};

function sourcesOf({ paper, trial, url }: Blank['found']): Tree[] {
  const sources = [
    ...(paper?.doi ? [{ url: `https://doi.org/${paper.doi}`, kind: 'paper' }] : []),
    ...(trial ? [{ url: registryPage(trial.number), kind: 'registry' }] : []),
    ...(url ? [{ url, kind: gap('whose page it is') }] : []),
  ];
  return sources.length > 0 ? sources : [{ url: gap('https://doi.org/…'), kind: 'paper' }];
}
