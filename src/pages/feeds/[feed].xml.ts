/** /feeds/{condition or all}.{locale}.xml */
import type { APIRoute } from 'astro';
import { feedFor, feedPaths, type FeedProps } from '../../outputs/feed-route.ts';
import { rssFeed } from '../../outputs/feeds.ts';

export const getStaticPaths = feedPaths;

export const GET: APIRoute<FeedProps> = async ({ props, site }) => {
  const { feed, self } = await feedFor(props, 'xml', site);
  return new Response(rssFeed(feed, self), { headers: { 'content-type': 'application/rss+xml' } });
};
