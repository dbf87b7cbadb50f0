import type { Answers } from './answers.ts';
import type { Imported } from './osm-records.ts';
import { counted, enumerated } from './osm-words.ts';

/** How many kinds of nameless things are named one by one. */
const shownKinds = 6;

/** What was made and what was left out and why, as Dutch lines for the terminal. */
export function describeImport(
	imported: Imported,
	retrievedOn: string | undefined,
	radius: number | undefined,
): string[] {
	const { places, organisations, merged } = imported;
	const lines = [
		`Uit OpenStreetMap${retrievedOn ? ` (stand van ${retrievedOn})` : ''}: ${counted(places.length, 'plek', 'plekken')} en ${counted(organisations.length, 'organisatie', 'organisaties')}.`,
	];
	if (radius)
		lines.push(
			`Alleen wat binnen ${String(radius).replace('.', ',')} km van het dorp ligt; een andere straal kies je met --straal.`,
		);
	if (merged > 0)
		lines.push(`Samengevoegd omdat het hetzelfde was: ${merged} (zoals een bushalte aan twee kanten van de straat).`);
	lines.push(...describeLeftOut(imported));
	lines.push('Kijk na of er namen van personen bij zijn, en zet bij wat klopt checkedOn en checkedBy.');
	return lines;
}

/** What of an extract is not taken over and why, as Dutch lines. */
export function describeLeftOut({
	nameless,
	unknown,
	leftOut,
}: Pick<Imported, 'nameless' | 'unknown' | 'leftOut'>): string[] {
	const lines: string[] = [];
	const total = [...nameless.values()].reduce((sum, count) => sum + count, 0);
	if (total > 0) {
		const kinds = [...nameless].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
		const shown = kinds.slice(0, shownKinds).map(([word, count]) => `${count} × ${word.toLowerCase()}`);
		lines.push(
			`Weggelaten omdat het geen naam heeft: ${total} (${shown.join(', ')}${kinds.length > shownKinds ? ' …' : ''}).`,
		);
	}
	if (unknown.length > 0) {
		const shown = unknown.slice(0, 12);
		const more = unknown.length > shown.length ? ` en nog ${unknown.length - shown.length}` : '';
		lines.push(`Weggelaten omdat nergens staat wat het is: ${more ? shown.join(', ') + more : enumerated(shown)}.`);
	}
	const reasons = new Map<string, string[]>();
	for (const { what, why, ref } of leftOut)
		reasons.set(`${what}: ${why}`, [...(reasons.get(`${what}: ${why}`) ?? []), ref]);
	for (const [reason, refs] of reasons)
		lines.push(`Niet overgenomen, ${reason} (${refs.slice(0, 5).join(', ')}${refs.length > 5 ? ' …' : ''}).`);
	return lines;
}

/** What a person should still look at, as Dutch lines. */
export function describeToDo(answers: Answers): string[] {
	const file = `villages/${answers.id}/village.yaml`;
	const todo: string[] = [];
	if (!answers.phone && !answers.email)
		todo.push(`Zet in ${file} hoe de ${answers.role.toLowerCase()} te bereiken is.`);
	if (new URL(answers.url).hostname.endsWith('.example'))
		todo.push(`Zet in ${file} het adres (url) waarop de site komt.`);
	if (answers.isGemeenteGuessed) todo.push(`Kijk in ${file} of de gemeente klopt.`);
	if (answers.isCenterGuessed)
		todo.push(`Zet in ${file} bij map waar het dorp ligt; er staat nu het midden van het land.`);
	if (answers.country === 'nl') todo.push(`Zet in ${file} de huisartsenpost bij emergency.`);
	return todo;
}
