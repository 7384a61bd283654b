/** JSON-LD for search engines: its types are those of schema.org, so that a property that does not exist does not compile. */
import type { Organization, Thing } from 'schema-dts';

/** A thing with its context. */
export const jsonLd = (thing: Thing): object => Object.assign({ '@context': 'https://schema.org' }, thing);

/** Who publishes the site. */
export const publisherOf = (name: string, url: string): Organization => ({ '@type': 'Organization', name, url });

/** JSON that can stand inside a script element: no sequence of it can close the element. */
export const scriptJson = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');

export const ccBy = 'https://creativecommons.org/licenses/by/4.0/';
