/** Words of the page about the data. */
export const data = {
  'data.title': 'The data',
  'data.lead':
    'Everything on this site can be downloaded, checked and used, in a paper or on another website too. The licence is CC BY 4.0: say where it comes from.',
  'data.files': 'Files',
  'data.about.studies.json': 'Every study with all its figures, its label and its words in three scripts.',
  'data.about.claims.json': 'Every claim of the articles, with what its source says.',
  'data.about.studies.csv': 'One row a study. For spreadsheets.',
  'data.about.outcomes.csv': 'One row a result and group. For statistics, such as metafor in R.',
  'data.about.claims.csv': 'One row a claim.',
  'data.about.trials.csv': 'One row a trial that somebody might join, as it stood on the day it was seen.',
  'data.about.datapackage.json': 'What every field means, as a Frictionless data package, with keys and hashes.',
  'data.schemas': 'The JSON files fit these JSON Schemas:',
  'data.edition': 'This is edition {version}. To cite the data:',
  'data.source': 'Cite the study’s own source first, and this digest for its label or its check of a claim.',
  'data.care': 'Before you count',
  'data.care.1': 'Never show an effect without its certainty. Both stand in each row.',
  'data.care.2':
    'In outcomes.csv the estimate, its interval and its P value stand in each row of a result. Count them once.',
  'data.care.3':
    'The studies differ in people, cells and dose. Many figures are safety counts. Do not pool them only because the columns agree.',
  'data.care.4': 'A row with a date in “retracted” is not to be pooled.',
  'data.care.5': 'A range is a 95 % interval only where “range_kind” says so.',
  'data.care.6': 'A date or a phase is written so that a spreadsheet does not change it: 2025-10-XX, phase 1/2.',
  'data.example': 'A worked example',
  'data.example.text':
    'How many more people of 100 had an excellent outcome with cells than without? The three scripts work it out for every result that was counted in two groups, and print one. It is the plain difference; the paper gives an adjusted one.',
  'data.example.prints': 'All three print:',
  'data.columns': 'Columns',
} as const;
