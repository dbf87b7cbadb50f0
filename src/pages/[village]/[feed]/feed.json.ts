import type { APIRoute } from 'astro';
import { feedJson } from '../../../outputs/feeds.ts';
import { absoluteIn, type Feed, feedPaths, type Site } from '../../../site/index.ts';

export const getStaticPaths = feedPaths(['json']);

/** News, new events or new posts, for a reader that follows the village. */
export const GET: APIRoute<{ site: Site; feed: Feed }> = ({ props: { site, feed } }) =>
	new Response(feedJson(feed, absoluteIn(site.model)));
