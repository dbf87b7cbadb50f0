import type { ComponentProps } from 'astro/types';
import type { Example } from '../types.ts';
import type PostForm from './PostForm.astro';

const choice = (value: string, label: string) => ({ value, label });

/** Examples of the questions that make a post. */
export const examples: Example<ComponentProps<typeof PostForm>>[] = [
	{
		title: 'Met mail, beheer en een plek om in te leveren',
		props: {
			email: 'samen@oosterwilg.example',
			editor: 'https://oosterwilg.example/beheer/#/collections/prikbord-oosterwilg/new',
			inbox: {
				address: 'https://postbus.oosterwilg.example/',
				number: 48,
				words: {
					busy: 'Een ogenblik, uw bericht wordt verstuurd …',
					offline: 'Er is geen verbinding. Uw bericht is niet verstuurd.',
					unknown: 'Er kwam geen antwoord. Misschien is uw bericht wel aangekomen.',
					failed: 'Versturen lukt nu niet.',
					instead: 'Wat u invulde, staat er nog. U kunt ook bellen.',
				},
			},
			handIn: 'Dorpshuis De Wilg, Dorpsplein 1',
			words: {
				greeting: 'Dag buurtverbinder,',
				opening: { aanbod: 'Ik wil iets aanbieden.', vraag: 'Ik wil iets vragen.' },
				labels: {
					title: 'Kort',
					text: 'Tekst',
					give: 'Wat ik zelf kan bieden',
					category: 'Soort',
					area: 'Waar',
					when: 'Wanneer',
					frequency: 'Hoe vaak',
					firstName: 'Voornaam op het prikbord',
					sender: 'Namens',
					agreed: 'De ander vindt het goed',
					calls: 'Wie u kunt bellen',
					name: 'Naam',
					phone: 'Telefoonnummer',
				},
				days: { tuesday: 'dinsdag' },
				yes: 'ja',
				notYet: 'nog niet gevraagd',
				calls: { sender: 'mij', other: 'de ander zelf' },
				editorLink: 'Voor de buurtverbinder:',
				editorLinkPart: 'Voor de buurtverbinder, niet alles paste:',
				tooLong: '(Te lang voor deze mail.)',
				givePrefix: 'Zelf kan ik bieden:',
				subject: { side: { aanbod: 'Aanbod', vraag: 'Vraag' }, prefix: 'Prikbord' },
			},
			choices: {
				kind: [choice('aanbod', 'Ik bied iets aan'), choice('vraag', 'Ik vraag iets')],
				onBehalfOf: [choice('zichzelf', 'Voor mijzelf'), choice('buur', 'Voor een buur')],
				category: [choice('vervoer', 'Vervoer'), choice('tuin', 'De tuin')],
				days: [choice('tuesday', 'Dinsdag')],
				dayParts: [choice('ochtend', 'Ochtend')],
				frequency: [choice('elke week', 'Elke week')],
			},
		},
	},
];
