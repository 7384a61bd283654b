/** Every data file of an edition as text, made once, so that the package can give their sizes and hashes. */
import { findIn, type Catalog } from '../catalog/catalog.ts';
import { claimData, studyData } from './data.ts';
import { dataPackage } from './datapackage.ts';
import type { Edition } from './edition.ts';
import { publishedTables } from './tables/index.ts';
import { csvOf, type Wording } from './tables/table.ts';

/** File name → text: two JSON files, a CSV file a table, and the package that describes them. */
export function dataFiles(catalog: Catalog, wording: Wording, edition: Edition): ReadonlyMap<string, string> {
  const { convert, urlOf } = wording;
  const studies = [...catalog.studies.values()].map((study) => studyData(study, convert, urlOf));
  const claims = catalog.claims.map((placed) =>
    claimData(placed, findIn(catalog.studies, placed.claim.study), convert, urlOf),
  );
  const files = new Map([
    ['studies.json', JSON.stringify({ ...edition, studies })],
    ['claims.json', JSON.stringify({ ...edition, claims })],
    ...publishedTables.map((table) => [`${table.name}.csv`, csvOf(table, catalog, wording)] as const),
  ]);
  return files.set('datapackage.json', JSON.stringify(dataPackage(catalog, edition, files), undefined, 2));
}
