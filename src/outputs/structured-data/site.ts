/** What search engines are told of the site itself: its search, the way to a page, and its data. */
import type { BreadcrumbList, DataDownload, Dataset, Organization, WebSite } from 'schema-dts';
import { publishedTables } from '../tables/index.ts';
import type { Edition } from '../edition.ts';
import { ccBy } from './json-ld.ts';

/** The site with the address of its search. */
export const webSite = (site: { name: string; url: string; search: string; lang: string }): WebSite => ({
  '@type': 'WebSite',
  name: site.name,
  url: site.url,
  inLanguage: site.lang,
  potentialAction: Object.assign(
    {
      '@type': 'SearchAction' as const,
      target: { '@type': 'EntryPoint' as const, urlTemplate: `${site.search}?q={query}` },
    },
    // Google's way to name what is typed; schema.org knows it as an annotation only.
    { 'query-input': 'required name=query' },
  ),
});

/** The way from the home page to this one: names and absolute addresses. */
export const breadcrumbList = (trail: readonly (readonly [name: string, url: string])[]): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: trail.map(([name, item], i) => ({ '@type': 'ListItem', position: i + 1, name, item })),
});

/** The data with every file that can be downloaded. */
export function dataset(
  { version, created, homepage, how_to_cite }: Edition,
  about: { name: string; description: string; keywords: string[]; data: string; lang: string; creator: Organization },
): Dataset {
  const download = (file: string, encodingFormat: string): DataDownload => ({
    '@type': 'DataDownload',
    contentUrl: `${about.data}${file}`,
    encodingFormat,
  });
  return {
    '@type': 'Dataset',
    name: about.name,
    description: about.description,
    keywords: about.keywords,
    inLanguage: about.lang,
    url: homepage,
    version,
    dateModified: created,
    license: ccBy,
    creditText: how_to_cite,
    isAccessibleForFree: true,
    creator: about.creator,
    distribution: [
      ...publishedTables.map(({ name }) => download(`${name}.csv`, 'text/csv')),
      download('studies.json', 'application/json'),
      download('claims.json', 'application/json'),
    ],
  };
}
