/** /feeds/{condition or all}.{locale}.json */
import type { APIRoute } from 'astro';
import { feedFor, feedPaths, type FeedProps } from '../../outputs/feed-route.ts';
import { jsonFeed } from '../../outputs/feeds.ts';

export const getStaticPaths = feedPaths;

export const GET: APIRoute<FeedProps> = async ({ props, site }) => {
  const { feed, self } = await feedFor(props, 'json', site);
  return new Response(JSON.stringify(jsonFeed(feed, self)), { headers: { 'content-type': 'application/feed+json' } });
};
