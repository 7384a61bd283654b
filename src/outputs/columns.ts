/** Columns of studies.csv: fields of a record as they are, every filter that is a field, and what is worked out. */
import type { Study } from '../catalog/catalog.ts';
import { gradeStudy } from '../evidence/certainty/grade.ts';
import { directionOfStudy } from '../evidence/direction.ts';
import { formOf } from '../evidence/form.ts';
import { goalOf } from '../evidence/goal.ts';
import { retractionOf } from '../evidence/notices.ts';
import { verdictOf } from '../evidence/verdict.ts';
import { countryName } from '../i18n/format.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { fieldAt } from '../schema/describe.ts';
import { facets } from '../schema/facets.ts';
import { valueAt, type FieldOf } from '../schema/paths.ts';
import type { StudyFacts } from '../schema/study.ts';
import { publishedStudy } from './published.ts';

/** Absolute address of a page in each locale. */
export type UrlOf = (locale: Locale, path: string) => string;

export type Column = {
  name: string;
  type: 'string' | 'integer';
  description: string;
  /** Empty where nothing is known. */
  value: (study: Study, urlOf: UrlOf) => string | number;
};

/** A list is joined with `; `; what is no text or number is left out. */
const cell = (value: unknown): string | number =>
  typeof value === 'number'
    ? value
    : [value]
        .flat()
        .filter((item) => typeof item === 'string')
        .join('; ');

/** A field of the record under its own name: `cell.type` is `cell_type`. */
function fieldColumn(field: FieldOf<StudyFacts>): Column {
  const { type, description = '' } = fieldAt(publishedStudy, field) ?? {};
  return {
    name: field.replace(/^ids\./, '').replaceAll('.', '_'),
    type: type === 'integer' ? 'integer' : 'string',
    description,
    value: ({ facts }) => cell(field === 'country' ? countriesOf(facts) : valueAt(facts, field.split('.'))),
  };
}

/** Countries by their English name, as in all published data. */
export const countriesOf = ({ country }: StudyFacts): string[] => country.map((code) => countryName(code, 'en'));

/** What is worked out stands under its name in studies.json, `certainty.level` as `certainty_level`. */
const workedOut = (path: string, value: (study: Study) => string | number): Column => {
  const { type, description = '' } = fieldAt(publishedStudy, path) ?? {};
  const isWhole = [type].flat().includes('integer') || path === 'certainty.level';
  return { name: path.replaceAll('.', '_'), type: isWhole ? 'integer' : 'string', description, value };
};

const facetFields = facets.flatMap((facet) => ('column' in facet ? [facet.field] : []));

export const studyColumns: readonly Column[] = [
  ...(['id', 'record', 'title', 'published', 'ids.doi', 'ids.pmid', 'ids.registry'] as const).map(fieldColumn),
  ...facetFields.map(fieldColumn),
  ...(
    [
      'blinding_level',
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
  workedOut('certainty.level', ({ facts }) => gradeStudy(facts).level ?? ''),
  workedOut('certainty.reasons', ({ facts }) => gradeStudy(facts).reasons.join('; ')),
  workedOut('retracted', ({ facts }) => retractionOf(facts)?.date ?? ''),
  ...(['basis', 'checked_on'] as const).map(fieldColumn),
  ...locales.map((locale): Column => ({
    name: `url_${locale.replace('-', '_')}`,
    type: 'string',
    description: 'Address of the page in one locale.',
    value: ({ id }, urlOf) => urlOf(locale, `studies/${id}/`),
  })),
];
