/** Words of the interface in English: map. `{x}` is filled in. */
export const map = {
  'map.title': 'Who has been tested with what',
  'map.lead':
    'How many studies in people there are for each kind of cell, and how sure the surest of their answers is. A sure answer may also be that the cells made no difference.',
  'map.controlled': '{n} with a control group',
  'map.uncontrolled': '{n} without',
  'map.best': 'at best: {level}',
  'map.announced': '{n} announced, no results to check',
  'map.notInPeople': '{n} in animals or the laboratory',
  'map.none': 'we hold no record of a study in people',
  'map.retracted': '{n} retracted',
  'map.search': 'Studies in people: {cell}, {condition}',
} as const;
