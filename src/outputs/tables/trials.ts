/** trials.csv: trials that somebody might join, as a registry had them on the day they were seen. */
import type { PlacedTrial } from '../../catalog/catalog.ts';
import { isConverted, localeInfo } from '../../i18n/locales.ts';
import { tagOf } from '../../schema/languages.ts';
import type { FieldOf } from '../../schema/paths.ts';
import { trial, type Trial } from '../../schema/trial.ts';
import {
  describedBy,
  fieldColumn,
  joined,
  perLocaleColumns,
  phaseColumn,
  tableOf,
  uncertainDate,
  uncertainDateNote,
  type Column,
} from './table.ts';

const field = (path: FieldOf<Trial>): Column<PlacedTrial> => fieldColumn<PlacedTrial>(trial, path, (row) => row.trial);

const dated = (name: 'start' | 'end' | 'result_due' | 'seen'): Column<PlacedTrial> => ({
  ...field(name),
  description: `${describedBy(trial, name).description} ${uncertainDateNote}`,
  value: (row) => uncertainDate(row.trial[name]),
});

const written = (name: string, of: (trial: Trial) => Trial['title'] | null): Column<PlacedTrial>[] =>
  perLocaleColumns<PlacedTrial>(name, describedBy(trial, name).description, (row, locale, { convert }) => {
    const words = of(row.trial);
    if (!words) return undefined;
    const text = words[tagOf[localeInfo[locale].written]];
    return isConverted(locale) ? convert(text) : text;
  });

export const trialsTable = tableOf<PlacedTrial>({
  name: 'trials',
  title: 'Trials that somebody might join',
  description: 'One row a trial. The state is that of the day in `seen`, not of today: look it up in the registry.',
  primaryKey: ['id'],
  rows: ({ trials }) => trials.values(),
  columns: [
    { name: 'id', type: 'string', description: 'Name of the trial’s file on this site.', value: ({ id }) => id },
    field('number'),
    field('other_numbers'),
    ...written('title', ({ title }) => title),
    field('conditions'),
    field('kind'),
    field('cell.type'),
    field('cell.source'),
    field('cell.donor'),
    field('route'),
    phaseColumn(field('phase')),
    field('design'),
    field('blinded'),
    field('country'),
    ...written('places', ({ places }) => places),
    {
      name: 'age_from',
      type: 'number',
      description: 'Youngest, in years; empty where not seen or without limit.',
      value: (row) => row.trial.ages.years?.min,
    },
    {
      name: 'age_to',
      type: 'number',
      description: 'Oldest, in years; empty where not seen or without limit.',
      value: (row) => row.trial.ages.years?.max,
    },
    field('planned'),
    dated('start'),
    dated('end'),
    dated('result_due'),
    { ...field('fee.kind'), name: 'fee' },
    field('sponsor'),
    { ...field('status_group'), required: true },
    dated('seen'),
    field('seen_how'),
    field('url'),
    {
      name: 'studies',
      type: 'string',
      isList: true,
      description: 'Ids of the records of this site that carry its number.',
      value: ({ studies }) => joined(studies.map(({ id }) => id)),
    },
  ],
});
