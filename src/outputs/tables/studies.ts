/** studies.csv: one row a study; fields of a record as they are, every filter that is a field, and what is worked out. */
import type { Study } from '../../catalog/catalog.ts';
import { gradeStudy } from '../../evidence/certainty/grade.ts';
import { directionOfStudy } from '../../evidence/direction.ts';
import { formOf } from '../../evidence/form.ts';
import { goalOf } from '../../evidence/goal.ts';
import { retractionOf } from '../../evidence/notices.ts';
import { verdictOf } from '../../evidence/verdict.ts';
import { countryName } from '../../i18n/format.ts';
import { facets } from '../../schema/facets.ts';
import { valueAt, type FieldOf } from '../../schema/paths.ts';
import type { StudyFacts } from '../../schema/study.ts';
import { publishedStudy } from '../published.ts';
import {
  cellOf,
  describedBy,
  joined,
  perLocaleColumns,
  phaseCell,
  tableOf,
  uncertainDate,
  uncertainDateNote,
  type Cell,
  type Column,
} from './table.ts';

/** Fields whose cells are written otherwise, so that no spreadsheet changes them. */
const inCells: Partial<Record<FieldOf<StudyFacts>, { note: string; value: (facts: StudyFacts) => Cell }>> = {
  published: { note: uncertainDateNote, value: ({ published }) => uncertainDate(published) },
  phase: { note: 'With the word `phase` before it.', value: ({ phase }) => phaseCell(phase) },
  'ids.pmid': { note: 'With `PMID:` before it.', value: ({ ids }) => ids.pmid && `PMID:${ids.pmid}` },
};

/** A field of the record under its own name: `cell.type` is `cell_type`. */
function fieldColumn(field: FieldOf<StudyFacts>): Column<Study> {
  const described = describedBy(publishedStudy, field);
  const special = inCells[field];
  return {
    ...described,
    ...(special && { description: `${described.description} ${special.note}` }),
    ...(field === 'phase' && { choices: (described.choices ?? []).map((phase) => `phase ${phase}`) }),
    name: field.replace(/^ids\./, '').replaceAll('.', '_'),
    value: ({ facts }) => (special ? special.value(facts) : cellOf(valueAt(facts, field.split('.')))),
  };
}

/** What is worked out stands under its name in studies.json, `certainty.level` as `certainty_level`. */
const workedOut = (path: string, value: (study: Study) => Cell): Column<Study> => ({
  ...describedBy(publishedStudy, path),
  name: path.replaceAll('.', '_'),
  value,
});

const facetFields = facets.flatMap((facet) => ('column' in facet ? [facet.field] : []));

export const studiesTable = tableOf<Study>({
  name: 'studies',
  title: 'Studies',
  description: 'One row a record: a study, or an announcement, a decision, a report of harm, as `form` says.',
  primaryKey: ['id'],
  rows: ({ studies }) => studies.values(),
  columns: [
    ...(['id', 'record', 'title', 'published', 'ids.doi', 'ids.pmid', 'ids.registry'] as const).map(fieldColumn),
    ...facetFields.map(fieldColumn),
    workedOut('country_name', ({ facts }) => joined(facts.country.map((code) => countryName(code, 'en')))),
    ...(
      [
        'blinding_level',
        'registered_before_start',
        'endpoint_switched',
        'peer_reviewed_source',
        'participants.total',
        'participants.analysed',
        'participants.treated',
        'participants.control',
      ] as const
    ).map(fieldColumn),
    workedOut('verdict', ({ facts }) => verdictOf(facts)),
    workedOut('form', ({ facts }) => formOf(facts)),
    workedOut('main_goal', ({ facts }) => goalOf(facts)),
    workedOut('direction', ({ facts }) => directionOfStudy(facts)),
    workedOut('certainty.track', ({ facts }) => gradeStudy(facts).track),
    workedOut('certainty.level', ({ facts }) => gradeStudy(facts).level ?? undefined),
    workedOut('certainty.reasons', ({ facts }) => joined(gradeStudy(facts).reasons)),
    {
      ...workedOut('retracted', ({ facts }) => uncertainDate(retractionOf(facts)?.date)),
      description: `When the publication was retracted; empty where it was not. ${uncertainDateNote}`,
    },
    fieldColumn('basis'),
    { ...fieldColumn('checked_on'), type: 'date', required: true },
    ...perLocaleColumns<Study>('url', 'Address of the page', ({ id }, locale, { urlOf }) =>
      urlOf(locale, `studies/${id}/`),
    ),
  ],
});
