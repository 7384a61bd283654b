/** outcomes.csv, in long form: one row a result and group, as users of metafor and of pandas expect it. */
import type { Study } from '../../catalog/catalog.ts';
import { gradeOutcome } from '../../evidence/certainty/grade.ts';
import { directionOfOutcome, directions } from '../../evidence/direction.ts';
import { monthsOf } from '../../evidence/duration.ts';
import { retractionOf } from '../../evidence/notices.ts';
import { isConverted, localeInfo } from '../../i18n/locales.ts';
import type { Arm, Outcome } from '../../schema/outcome.ts';
import { publishedOutcome } from '../published.ts';
import { describedBy, joined, perLocaleColumns, tableOf, uncertainDate, type Cell, type Column } from './table.ts';

const arms = ['treated', 'control', 'other'] as const;
type Group = (typeof arms)[number] | 'none';
type Row = { study: Study; outcome: Outcome; group: Group; arm: Arm };

/** A result of which no figures of a group are printed has one row, so that none is lost. */
function rowsOf(study: Study): Row[] {
  return study.facts.outcomes.flatMap((outcome) => {
    const printed = arms.flatMap((group): Row[] => {
      const arm = outcome[group];
      return arm ? [{ study, outcome, group, arm }] : [];
    });
    return printed.length > 0 ? printed : [{ study, outcome, group: 'none', arm: {} }];
  });
}

/** A field of the outcome, the same in each of its rows. */
const whole = (name: keyof Outcome & string, value: (outcome: Outcome) => Cell, path: string = name): Column<Row> => ({
  ...describedBy(publishedOutcome, path),
  name,
  value: ({ outcome }) => value(outcome),
});

/** A field of the group. */
const ofArm = (name: string, path: string, value: (arm: Arm) => Cell, note = ''): Column<Row> => ({
  ...describedBy(publishedOutcome, `treated.${path}`),
  ...(note !== '' && { type: 'number', description: note, isList: false }),
  name,
  value: ({ arm }) => value(arm),
});

const number = (name: string, description: string, value: (row: Row) => Cell): Column<Row> => ({
  name,
  type: 'number',
  description,
  value,
});
const closed = (
  name: string,
  choices: readonly string[],
  description: string,
  value: (row: Row) => Cell,
): Column<Row> => ({ name, type: 'string', choices, description, value });

/** A P value as a number and how it is bounded; a bare word of the source has no number. */
function readP(p: Outcome['p']): { value?: number; relation?: 'equal' | 'below' | 'above'; word?: string } {
  if (p === undefined) return {};
  if (typeof p === 'number') return { value: p, relation: 'equal' };
  const [, sign, digits] = /^([<>])\s?(.+)$/.exec(p) ?? [];
  return digits === undefined ? { word: p } : { value: Number(digits), relation: sign === '<' ? 'below' : 'above' };
}

const same = 'The same in each row of the result.';

export const outcomesTable = tableOf<Row>({
  name: 'outcomes',
  title: 'Results in figures',
  description: `One row a result and group. What belongs to the comparison (estimate, interval, P, direction, certainty) stands in each row of its result: count it once.`,
  primaryKey: ['study', 'outcome', 'arm'],
  foreignKeys: [{ column: 'study', table: 'studies', key: 'id' }],
  rows: ({ studies }) => [...studies.values()].flatMap(rowsOf),
  columns: [
    { name: 'study', type: 'string', description: 'Id of the study.', value: ({ study }) => study.id },
    {
      name: 'outcome',
      type: 'string',
      description: 'Id of the result within its study.',
      value: ({ outcome }) => outcome.id,
    },
    closed(
      'arm',
      [...arms, 'none'],
      'Group; `none` where the source prints no figures of a group.',
      ({ group }) => group,
    ),
    ...perLocaleColumns<Row>('name', 'What was measured.', ({ study, outcome }, locale, { convert }) => {
      const name = study.words[localeInfo[locale].written]?.outcomes[outcome.id]?.name;
      return isConverted(locale) && name !== undefined ? convert(name) : name;
    }),
    whole('measure', ({ measure }) => measure),
    whole('role', ({ role }) => role),
    whole('kind', ({ kind }) => kind),
    whole('unit', ({ unit }) => unit),
    whole('timepoint', ({ timepoint }) => timepoint),
    number('timepoint_months', 'The same in months; of a range the end.', ({ outcome: { timepoint } }) =>
      timepoint === undefined ? undefined : monthsOf(timepoint),
    ),
    ofArm('n', 'n', ({ n }) => n),
    ofArm('events', 'events', ({ events }) => events),
    ofArm('percent', 'percent', ({ percent }) => percent),
    ofArm('mean', 'mean', ({ mean }) => mean),
    ofArm('sd', 'sd', ({ sd }) => sd),
    ofArm('se', 'se', ({ se }) => se),
    ofArm('median', 'median', ({ median }) => median),
    ofArm('range_low', 'range', ({ range }) => range?.[0], 'Lower of two bounds printed with the mean or median.'),
    ofArm('range_high', 'range', ({ range }) => range?.[1], 'Upper of two bounds printed with the mean or median.'),
    ofArm('range_kind', 'range_kind', ({ range_kind }) => range_kind),
    ofArm('before_mean', 'before.mean', ({ before }) => before?.mean, 'Mean score at the start.'),
    ofArm('before_sd', 'before.sd', ({ before }) => before?.sd, 'Its standard deviation.'),
    ofArm('after_mean', 'after.mean', ({ after }) => after?.mean, 'Mean score at the time point.'),
    ofArm('after_sd', 'after.sd', ({ after }) => after?.sd, 'Its standard deviation.'),
    ofArm('value', 'value', ({ value }) => value),
    whole('estimate', ({ estimate }) => estimate),
    whole('estimate_kind', ({ estimate_kind }) => estimate_kind),
    number('ci95_low', `Lower bound of the 95 % interval of the estimate. ${same}`, ({ outcome }) => outcome.ci95?.[0]),
    number(
      'ci95_high',
      `Upper bound of the 95 % interval of the estimate. ${same}`,
      ({ outcome }) => outcome.ci95?.[1],
    ),
    number('p', `P value, or the bound that it lies below or above. ${same}`, ({ outcome }) => readP(outcome.p).value),
    closed(
      'p_relation',
      ['equal', 'below', 'above'],
      'How `p` is to be read.',
      ({ outcome }) => readP(outcome.p).relation,
    ),
    closed(
      'p_word',
      ['significant', 'not significant'],
      'The bare word of a source that printed no number.',
      ({ outcome }) => readP(outcome.p).word,
    ),
    whole('favours', ({ favours }) => favours),
    closed(
      'direction',
      directions,
      `Which way the result points, its comparison considered. ${same}`,
      ({ study, outcome }) => directionOfOutcome(study.facts, outcome),
    ),
    {
      ...describedBy(publishedOutcome, 'certainty.level'),
      name: 'certainty_level',
      value: ({ study, outcome }) => gradeOutcome(study.facts, outcome).level ?? undefined,
    },
    {
      ...describedBy(publishedOutcome, 'certainty.reasons'),
      name: 'certainty_reasons',
      value: ({ study, outcome }) => joined(gradeOutcome(study.facts, outcome).reasons),
    },
    whole('harm', ({ harm }) => harm),
    whole('rating', ({ rating }) => rating),
    whole('source', ({ source }) => source),
    {
      name: 'retracted',
      type: 'string',
      description: 'When the publication was retracted; empty where it was not. Such figures are not to be pooled.',
      value: ({ study }) => uncertainDate(retractionOf(study.facts)?.date),
    },
  ],
});
