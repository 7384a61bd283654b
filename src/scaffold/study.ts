/** A blank study, filled with what databases know of it. What needs judgement is a gap that begins with TODO. */
import { z } from 'zod';
import { jsonSchemaOf } from '../schema/describe.ts';
import { recordKinds } from '../source/kinds.ts';
import type { Blank, Template } from './template.ts';
import { document, gap, lines, noted, off, type Tree, type Value } from './write.ts';

const facts = jsonSchemaOf(recordKinds.studies.facts);
const words = jsonSchemaOf(z.strictObject({ words: recordKinds.studies.words }));

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

function milestonesOf({ paper, trial }: Blank['found']): Tree[] {
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

function factsOf({ id, found }: Blank): Tree {
  const { paper, trial, url } = found;
  const registry = [...new Set([...(trial ? [trial.number] : []), ...(paper?.registry ?? [])])];
  const goal = trial?.goals.length ? `registry: ${trial.goals.join('; ')}` : '';
  const people = trial?.people && `registry: ${trial.people.count} people (${trial.people.kind})`;
  const sources = [
    ...(paper?.doi ? [{ url: `https://doi.org/${paper.doi}`, kind: 'paper' }] : []),
    ...(trial ? [{ url: registryPage(trial.number), kind: 'registry' }] : []),
    ...(url ? [{ url, kind: gap('whose page it is') }] : []),
  ];
  const withNote = (value: Value, remark: string | undefined): Value => (remark ? noted(value, remark) : value);
  return {
    id,
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
      registry,
      url: url ?? off('https://…, where there is no DOI'),
    },
    conditions: [gap('id of a condition, the broad one first')],
    species: known(trial ? 'human' : undefined, 'in whom or what it was tested'),
    age_group: off('children'),
    cell: {
      type: gap('kind of cell'),
      source: off('bone-marrow'),
      donor: off('autologous'),
      product: off('NurOwn'),
    },
    route: [gap('route of administration, or an empty list where none is told')],
    design: withNote(
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
    participants: withNote(
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
    primary_endpoint: withNote({ measure: off('gmfm-66'), met: gap('yes, no, unclear or not-applicable') }, goal),
    outcomes: [
      {
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
      },
    ],
    milestones: milestonesOf(found),
    result_due: off('2027-06'),
    basis: [gap('what you read, best first')],
    sources: sources.length > 0 ? sources : [{ url: gap('https://doi.org/…'), kind: 'paper' }],
    related: off(['id-of-another-record']),
    checked_on: gap('the day on which you compared it with its sources'),
    recheck_by: gap('half a year later'),
  };
}

const milestoneWords = ({ found }: Blank, words: string): Tree =>
  Object.fromEntries(milestonesOf(found).map(({ id }) => [String(id), gap(words)]));

const wordsOf = (blank: Blank): Tree => ({
  question: gap('a question that names who was treated (children, adults, rats)'),
  short: gap('one line for lists, up to 60 letters'),
  answer: {
    brief: gap('one rounded sentence with both groups, control first; or delete the line'),
    found: gap('what happened, next to what happened without'),
    limit: gap('what it does not show'),
  },
  product: off('what the product is, in plain words'),
  fits: off('whom the result can speak for'),
  dose: off('how much, how often, when'),
  age: off('how old they were'),
  severity: off('how severe it was'),
  people: off('who took part'),
  comparator: off('what the control group was given'),
  blinding: off('who did not know, and how that was kept'),
  primary_endpoint: { what: gap('what the main goal was'), detail: gap('what became of it') },
  outcomes: { 'main-goal': { name: gap('what was measured, in everyday words') } },
  safety: { serious: gap('deaths and serious harm, in both groups, or that they were not counted') },
  funding: off('who paid, who has an interest'),
  limitations: [gap('what weakens it')],
  milestones: milestoneWords(blank, 'what happened, in a few words'),
  seen: gap('what you read'),
  not_seen: [],
});

const chinese = (blank: Blank): Tree => ({
  question: gap('一个问句，写明是谁接受了治疗（孩子、成年人、大鼠）'),
  short: gap('列表用的一行，不超过 28 个汉字'),
  answer: {
    brief: gap('一句话，数字取整，两组都写，对照组在前；没有就删去这一行'),
    found: gap('结果怎样，没有用的一组又怎样'),
    limit: gap('它说明不了什么'),
  },
  primary_endpoint: { what: gap('主要目标是什么'), detail: gap('结果如何') },
  outcomes: { 'main-goal': { name: gap('测的是什么，用日常的话') } },
  safety: { serious: gap('两组的死亡和严重危害，或者没有统计') },
  limitations: [gap('不足之处')],
  milestones: milestoneWords(blank, '发生了什么，几个字'),
  seen: gap('读了什么'),
  not_seen: [],
});

export const studyTemplate: Template = (blank) => ({
  en: document(
    [
      '# Facts: once, here. Delete what the source does not tell; never guess. Lines that begin with # are notes.',
      ...lines(facts, factsOf(blank), blank.idsOf),
      ...lines(words, { words: wordsOf(blank) }, blank.idsOf),
    ],
    'TODO: 120 to 300 words: what was tried and on whom; what happened, next to what happened without; how sure; what it cannot tell; what became of it.',
  ),
  'zh-hans': document(
    [
      '# 只写文字；数字、日期、标签只在 en.mdx 里写一次。',
      ...lines(words, { id: blank.id, words: chinese(blank) }, blank.idsOf, { notes: false }),
    ],
    'TODO: 250 至 550 字：试了什么、在谁身上试；结果怎样，没有用的一组又怎样；有多大把握；它说明不了什么；后来怎样。',
  ),
});
