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
import type { FieldOf } from '../../schema/paths.ts';
import type { StudyFacts } from '../../schema/study.ts';
import { publishedStudy } from '../published.ts';
import {
  describedBy,
  fieldColumn,
  joined,
  perLocaleColumns,
  phaseColumn,
  tableOf,
  uncertainDate,
  uncertainDateNote,
  type Cell,
  type Column,
} from './table.ts';

/** Fields whose cells are written otherwise, so that no spreadsheet changes them. */
const inCells: Partial<Record<FieldOf<StudyFacts>, (column: Column<Study>) => Column<Study>>> = {
  published: (column) => ({
    ...noted(column, uncertainDateNote),
    value: ({ facts }) => uncertainDate(facts.published),
  }),
  phase: (column) => phaseColumn(noted(column, 'With the word `phase` before it.')),
  'ids.pmid': (column) => ({
    ...noted(column, 'With `PMID:` before it.'),
    value: ({ facts: { ids } }) => ids.pmid && `PMID:${ids.pmid}`,
  }),
};
const noted = (column: Column<Study>, note: string): Column<Study> => ({
  ...column,
  description: `${column.description} ${note}`,
});

/** A field of the record; identifiers are named as everywhere. */
function field(path: FieldOf<StudyFacts>): Column<Study> {
  const column = fieldColumn<Study>(publishedStudy, path, ({ facts }) => facts);
  const named = { ...column, name: column.name.replace(/^ids_/, '') };
  return inCells[path]?.(named) ?? named;
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
    ...(['id', 'record', 'title', 'published', 'ids.doi', 'ids.pmid', 'ids.registry'] as const).map(field),
    ...facetFields.map(field),
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
    ).map(field),
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
    field('basis'),
    { ...field('checked_on'), type: 'date', required: true },
    ...perLocaleColumns<Study>('url', 'Address of the page', ({ id }, locale, { urlOf }) =>
      urlOf(locale, `studies/${id}/`),
    ),
  ],
});
