import { fieldLabel, fieldWords } from './fields.ts';
import type { Difference, Sync, Told } from './osm-sync.ts';
import { counted } from './osm-words.ts';
import type { Item, Report } from './told.ts';

/** What the report tells besides the outcome. */
export interface SyncContext {
	village: string;
	/** As it was named on the command line. */
	extract: string;
	/** The day of the extract and of the one before, when known. */
	retrievedOn: string | undefined;
	previous: string | undefined;
	/** Whether anything was imported into the village before. */
	isFirst: boolean;
	/** What of the extract was not taken over, in sentences. */
	leftOut: readonly string[];
}

/** A re-import in Dutch: what is new, changed and gone, and what stays because the village changed it. */
export function describeSync(
	sync: Sync,
	{ village, extract, retrievedOn, previous, isFirst, leftOut }: SyncContext,
): Report {
	const news = sync.differs.filter(({ isNew }) => isNew);
	const older = sync.differs.filter(({ isNew }) => !isNew);
	return {
		title: `OpenStreetMap en ${village}`,
		intro: [
			`Bestand: ${extract}${retrievedOn ? `, stand van ${retrievedOn}` : ', zonder datum'}${previous ? `; de vorige keer was van ${previous}` : ''}.`,
			...(isFirst
				? ['Er is nog niet onthouden wat er eerder uit OpenStreetMap kwam. Wat bij jullie anders is, blijft dus staan.']
				: []),
			summaryOf(sync),
		],
		sections: [
			{ title: 'Nieuw', sign: '+', items: together(sync.added).map(named) },
			{
				title: 'Veranderd',
				sign: '~',
				items: together(sync.changed, linesOf).map((told) => ({ ...named(told), lines: linesOf(told) })),
			},
			{
				title: 'Hetzelfde ding met een ander nummer',
				hint: 'Op de kaart is een stip een omtrek geworden, of opnieuw getekend. Het blijft dezelfde vermelding.',
				sign: '~',
				items: together(sync.moved).map((told) => ({ text: `${nameOf(told)}: ${told.from} → ${told.ref}` })),
			},
			{ title: 'Terug in OpenStreetMap, dus uit het archief', sign: '+', items: together(sync.returned).map(named) },
			{
				title: 'Weg uit OpenStreetMap, naar het archief',
				hint: 'Het bestand blijft, met de reden erin, en staat niet meer op de site.',
				sign: '-',
				items: together(sync.archived).map(named),
			},
			{
				title: 'Weg uit OpenStreetMap, maar het blijft staan',
				hint: 'Kijk zelf of het er nog is.',
				sign: '!',
				items: sync.kept.map((told) => ({ text: `${nameOf(told)}: ${told.why}` })),
			},
			{
				title: 'Verschilt, en OpenStreetMap zegt iets nieuws',
				hint: 'Jullie tekst blijft staan. Kijk wie gelijk heeft.',
				sign: '!',
				items: news.map(differing),
			},
			{
				title: 'Verschilt nog steeds',
				hint: 'Jullie tekst blijft staan. Weet je zeker dat die klopt? Verbeter het dan ook op openstreetmap.org.',
				sign: '!',
				items: older.map(differing),
			},
			{
				title: 'Hadden jullie al',
				hint: 'OpenStreetMap kent het ook. Er verandert niets aan.',
				sign: '=',
				items: sync.known.map((told) => ({
					text: `${nameOf(told)} bestaat al als ${told.isShared ? 'gedeelde vermelding van de gemeente' : told.file}`,
				})),
			},
			{
				title: 'Niet te beoordelen',
				hint: 'Dit ligt buiten het bestand of buiten de rand van het dorp. Er verandert niets aan.',
				sign: '?',
				items: together(sync.outside).map(named),
			},
		],
		end: [
			...(isIdle(sync) ? [] : leftOut),
			...(sync.isManyGone ? [manyGone(sync)] : []),
			...(sync.thrownAway.length > 0
				? [`Blijft weg omdat jullie het weggooiden: ${shortList(sync.thrownAway.map(({ name }) => name))}.`]
				: []),
		],
	};
}

/** Whether there is anything to write; a memory with another day in it is not. */
export function isIdle(sync: Sync): boolean {
	return sync.changes.length === 0;
}

function summaryOf(sync: Sync): string {
	if (isIdle(sync)) return 'Er is niets te doen: wat van OpenStreetMap komt, is bij.';
	return `${sync.added.length} nieuw, ${sync.changed.length} veranderd, ${sync.archived.length} weg; ${counted(sync.differs.length, 'verschil', 'verschillen')} met wat jullie schreven.`;
}

function differing(difference: Difference): Item {
	const { kind, field, own, osm } = difference;
	return {
		text: `${nameOf(difference)}, ${fieldLabel(kind, field)} verschilt`,
		lines: [`bij jullie: ${fieldWords(own)}`, `OpenStreetMap: ${fieldWords(osm)}`],
	};
}

/** Why an extract that leaves much out is not taken at its word. */
export function manyGone({ kept }: Sync): string {
	return `Er zou veel weg zijn: ${kept.length} vermeldingen. Dat lijkt op een ander of kleiner uittreksel, dus er wordt niets geschreven. Weet je zeker dat het klopt? Voeg dan --toch toe.`;
}

function linesOf({ kind, fields }: Sync['changed'][number]): string[] {
	return fields.map(({ field, from, to }) => `${fieldLabel(kind, field)}: ${fieldWords(from)} → ${fieldWords(to)}`);
}

/** A place and its organisation under one line, when the same is to be said of both. */
function together<One extends Told>(
	all: readonly One[],
	linesFor: (one: One) => readonly string[] = () => [],
): (One & { both?: true })[] {
	const said = (one: One) => [...linesFor(one)].sort().join('\n');
	const other = (one: One) => all.find(({ kind, ref }) => ref === one.ref && kind !== one.kind) as One | undefined;
	return all.flatMap((one) => {
		const twin = other(one);
		if (!twin || said(twin) !== said(one)) return [one];
		return one.kind === 'plekken' ? [{ ...one, both: true as const }] : [];
	});
}

function shortList(names: readonly string[]): string {
	const all = [...new Set(names)];
	return `${all.slice(0, 5).join(', ')}${all.length > 5 ? ` en nog ${all.length - 5}` : ''}`;
}

function named(told: Told & { both?: true }): Item {
	return { text: `${nameOf(told)} (${told.both ? 'plek en organisatie, ' : ''}${told.ref})` };
}

function nameOf({ name, kind, id }: Told): string {
	return `${name} [${kind}/${id}]`;
}
