/** What the two feed routes share: their addresses and the feed behind each. */
import { getCatalog } from '../catalog/index.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { assetHref, translatorFor } from '../i18n/translator.ts';
import type { VocabularyItem } from '../schema/vocabulary.ts';
import { printerFor } from '../i18n/converter.ts';
import { feedConditions, feedName, feedOf, feedPath, type Feed } from './feeds.ts';
import { urlsFor } from './urls.ts';

export type FeedProps = { locale: Locale; item: VocabularyItem | undefined };

/** Everything, and every followed condition, in every locale. */
export async function feedPaths(): Promise<{ params: { feed: string }; props: FeedProps }[]> {
  return [undefined, ...feedConditions(await getCatalog())].flatMap((item) =>
    locales.map((locale) => ({ params: { feed: feedName(item, locale) }, props: { locale, item } })),
  );
}

/** The feed of a route, and its own absolute address. */
export async function feedFor(
  { locale, item }: FeedProps,
  format: 'json' | 'xml',
  site: URL | undefined,
): Promise<{ feed: Feed; self: string }> {
  const urlOf = urlsFor(site);
  const convert = await printerFor(locale);
  const feed = feedOf({
    translator: translatorFor(locale),
    catalog: await getCatalog(),
    item,
    url: (path) => urlOf(locale, path),
    convert,
  });
  const href = assetHref(feedPath(item, locale, format));
  return { feed, self: site ? new URL(href, site).href : href };
}
