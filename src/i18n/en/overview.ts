/** Words of the interface in English: overview. `{x}` is filled in. */
export const overview = {
  'overview.where':
    'As last checked on {date}, studies in people with a control group: {controlled}; main goal met in {met}, missed in {missed}, unclear or not set in {rest}.',
  'overview.whereNone':
    'As last checked on {date}, no study in people listed here has a control group, so nobody can tell what the cells did.',
  'overview.title': 'The years at a glance',
  'overview.lead':
    'One mark for each event, the newest at the top. The larger the mark, the more people took part; what happened around a study is small. A tick says no more than that a goal was reached; how sure one can be stands in the line below, to which each mark leads.',
  'overview.describe': '{n} events from {first} to {last}. Columns: {columns}.',
  'overview.other': 'Mixed or other',
  'overview.key': 'What the marks mean',
  'overview.met': 'main goal met',
  'overview.missed': 'main goal missed',
  'overview.none': 'empty: goal not told here',
  'overview.expected': 'dashed: expected',
  'overview.size': 'size of {n} people',
  'jump.label': 'Jump to',
  'jump.latest': 'latest',
  'jump.firstControlled': 'first with a control group',
  'jump.firstInPeople': 'first in people',
  'tie.result': 'Result',
  'tie.announced': 'Announced',
  'tie.awaited': 'Result: none published that we could read',
  'tie.decision': 'Decision on it',
  'tie.trial': 'The trial',
  'table.show': 'The same as a table',
  'table.date': 'Date',
  'table.what': 'What happened',
  'table.study': 'Study',
} as const;
