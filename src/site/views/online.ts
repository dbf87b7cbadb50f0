import { pathOf, type VillageModel, websiteOf } from '../../domain/index.ts';
import { capitalised, readableAddress, t, typeset } from '../../i18n/index.ts';
import { href } from '../addresses.ts';

/** Where the village meets already without coming together: groups, apps, portals, from A to Z. */
export function onlineView(model: VillageModel) {
	return model.organisations.flatMap((node) => {
		const { online, name } = node.data;
		if (!online) return [];
		const website = online.url ?? websiteOf(node);
		return [
			{
				href: href(model, pathOf(node)),
				title: typeset(name),
				platform: typeset(capitalised(online.platform)),
				account: t.online.account[online.account],
				offline: online.offline && typeset(online.offline),
				visit: website ? { href: website, label: readableAddress(website) } : undefined,
			},
		];
	});
}
