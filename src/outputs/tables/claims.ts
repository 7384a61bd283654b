/** claims.csv: one row a claim of an article, with what its source says. */
import { findIn, type Catalog, type PlacedClaim, type Study } from '../../catalog/catalog.ts';
import { retractionOf } from '../../evidence/notices.ts';
import { claimData } from '../data.ts';
import { publishedClaim, type PublishedClaim } from '../published.ts';
import { describedBy, joined, perLocaleColumns, tableOf, uncertainDate, type Cell, type Column } from './table.ts';

type Row = PlacedClaim & { of: Study | undefined };

/** A field as it stands in claims.json. */
const plain = (
  name: Exclude<keyof PublishedClaim, 'url' | 'said' | 'found'>,
  value: (row: Row) => Cell,
): Column<Row> => ({ ...describedBy(publishedClaim, name), name, value });

const words = (name: 'said' | 'found' | 'url', description: string): Column<Row>[] =>
  perLocaleColumns<Row>(
    name,
    description,
    (row, locale, { convert, urlOf }) => claimData(row, row.of, convert, urlOf)[name][locale] ?? undefined,
  );

const rowsOf = ({ claims, studies }: Catalog): Row[] =>
  claims.map((placed) => ({ ...placed, of: findIn(studies, placed.claim.study) }));

export const claimsTable = tableOf<Row>({
  name: 'claims',
  title: 'Claims of articles, set beside their sources',
  description: 'One row a claim. `id` is unique within its `entry` only; `entry` and `id` together name one claim.',
  primaryKey: ['entry', 'id'],
  foreignKeys: [{ column: 'study', table: 'studies', key: 'id' }],
  rows: rowsOf,
  columns: [
    plain('entry', ({ entry }) => entry.id),
    plain('id', ({ claim }) => claim.id),
    { ...plain('article', ({ article }) => article.id), required: true },
    plain('study', ({ claim }) => claim.study),
    plain('study_retracted', ({ of }) => uncertainDate(of && retractionOf(of.facts)?.date)),
    { ...plain('verdict', ({ claim }) => claim.verdict), required: true },
    plain('gap', ({ claim }) => joined(claim.gap)),
    // In quotes, or a spreadsheet makes a day of `4/6`.
    plain('figures', ({ claim }) => joined(claim.figures.map((figure) => `“${figure}”`))),
    plain('sources', ({ claim }) => joined(claim.sources ?? [])),
    ...words('said', 'What the article says, in our words.'),
    ...words('found', 'What the source says, or that it could not be seen.'),
    plain('conditions', ({ entry }) => joined(entry.facts.conditions)),
    plain('cell_types', ({ entry }) => joined(entry.facts.cell_types)),
    { ...plain('checked_on', ({ entry }) => entry.facts.checked_on), type: 'date', required: true },
    ...words('url', 'Address of the claim'),
  ],
});
