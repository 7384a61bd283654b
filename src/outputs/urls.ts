/** Absolute addresses for data that leaves the site. */
import { translatorFor } from '../i18n/translator.ts';
import type { UrlOf } from './tables/table.ts';

/** Addresses below the site's own; relative to the host where no site is set. */
export function urlsFor(site: URL | undefined): UrlOf {
  return (locale, path) => {
    const href = translatorFor(locale).href(path);
    return site ? new URL(href, site).href : href;
  };
}
