/** Words of the interface in English: filters. `{x}` is filled in. */
export const filters = {
  funder: 'Who paid',
  'funder.public': 'the state, or another public body',
  'funder.foundation': 'a foundation or charity',
  'funder.company': 'a company',
  'funder.mixed': 'several of these',
  'funder.unknown': 'not found in what we read',
  'only.label': 'Show only',
  'only.more': '{n} more filters',
  'only.all': 'All',
  'only.people': 'In people',
  'only.controlled': 'With a control group',
  'only.pooled': 'Studies put together',
  'only.missed': 'Main goal missed',
  'only.met': 'Main goal met',
  'only.announced': 'Announced only',
  'only.people.lead':
    'Trials and reports of cases in people. Analyses that put studies together, animals, announcements and decisions are left out.',
  'only.controlled.lead': 'Studies that set treated people beside others. Only these can tell what the cells did.',
  'only.pooled.lead':
    'Analyses that put several studies together. They count studies that also stand on their own, so they are never added to them.',
  'only.missed.lead':
    'Trials in people that did not reach the goal that they had set, whether published or only announced. A missed goal is an answer too.',
  'only.met.lead':
    'Trials with a control group that reached the goal of benefit that they had set. Goals of safety, and goals without anybody to compare with, are left out. Each line says how sure one can be.',
  'only.announced.lead':
    'Trials that were announced or registered, and whose results have not been published for others to check.',
  'only.timeline': 'Timeline: {name}',
  'only.studies': 'Studies: {name}',
} as const;
