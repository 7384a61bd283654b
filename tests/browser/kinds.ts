/** One page of each kind, for the tests that ask the same of all. */
export const kinds = [
  '',
  'studies/',
  'studies/houkin-2024/',
  'studies/yu-2025/',
  'conditions/cerebral-palsy/',
  'cells/umbilical-cord-blood/',
  'timeline/als/',
  'articles/cp-2025-review/',
  'topics/reading-a-study/',
  'measures/gmfm-66/',
  'glossary/',
  'match/',
  'search/?q=als',
  'methods/',
  'about/',
  'contribute/',
  'harms/',
  'harms/only/death/',
  'trials/',
  'trials/only/als/',
  'changes/',
  'sheet/',
  'sheet/cudkowicz-2022/',
];

/** Kinds that those leave out: forms of records, pages that script makes, and what only some ask. */
export const furtherKinds = [
  'studies/gu-2020/',
  'studies/fda-nurown-2023/',
  'studies/xcell-center-2011/',
  'sources/bone-marrow/',
  'articles/',
  'match/cerebral-palsy/',
  'check/',
  'compare/',
  'data/',
];
