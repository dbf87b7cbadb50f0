import type { APIRoute } from 'astro';
import { feedAtom, feedRss } from '../../../outputs/feeds.ts';
import { absoluteIn, type Feed, feedPaths, type Site } from '../../../site/index.ts';

const formats = { rss: feedRss, atom: feedAtom };

export const getStaticPaths = feedPaths(['rss', 'atom']);

/** News, new events or new posts, for a reader that follows the village. */
export const GET: APIRoute<{ site: Site; feed: Feed; format: keyof typeof formats }> = ({ props }) =>
	new Response(formats[props.format](props.site.model, props.feed, absoluteIn(props.site.model)));
