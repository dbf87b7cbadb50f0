import { t } from '../../i18n/index.ts';
import { feedsOf, fileOf } from '../../outputs/feeds.ts';
import { absoluteIn, href } from '../addresses.ts';
import { calendarsPath, following, liveCalendars } from '../calendars.ts';
import { shellOf } from '../shell.ts';
import type { Site } from '../sites.ts';

const kinds = ['village', 'theme', 'organisation', 'place'] as const;
const formats = ['rss.xml', 'atom.xml', 'feed.json'] as const;

/** The page that explains how to get the agenda into one's own: per device, with every calendar that can be followed. */
export function calendarsView(site: Site) {
	const { model } = site;
	const { page } = t.calendar;
	return {
		shell: shellOf(site, {
			path: calendarsPath,
			title: page.title,
			description: page.description(model.config.name),
			trail: [{ href: href(model, 'agenda'), title: t.agenda.title }],
		}),
		groups: kinds
			.map((kind) => ({
				id: `agenda-${kind}`,
				title: page.kinds[kind],
				calendars: liveCalendars(model)
					.filter((calendar) => calendar.kind === kind)
					.map(({ path, title, name }) => ({ ...following(model, path, name), title, isOpen: kind === 'village' })),
			}))
			.filter(({ calendars }) => calendars.length > 0),
		feeds: feedsOf(model, absoluteIn(model)).map((feed) => ({
			title: feed.title,
			files: formats.map((name) => ({
				href: `/${model.id}/${feed.path}/${name}`,
				title: page.formats[name],
				address: fileOf(feed, name, absoluteIn(model)),
			})),
		})),
	};
}
