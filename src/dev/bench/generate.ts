import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** How the entries of a generated village are divided: per ten, as in a real one. */
const shares = { organisaties: 3, plekken: 2, agenda: 3, nieuws: 1, documenten: 1 } as const;

type Kind = keyof typeof shares;

const words =
	'dorp plein koffie avond vereniging brug wilg water ijsbaan school kerk markt fiets tuin muziek buren vaart dijk molen samen'.split(
		' ',
	);

/** A text of so many words that differs per seed and is the same on every machine. */
function prose(seed: number, count: number): string {
	const text = Array.from(
		{ length: count },
		(_, index) => words[(seed * 7 + index * 13 + ((seed * index) % 11)) % words.length],
	);
	return `${text.join(' ')}.`;
}

function frontMatter(kind: Kind, index: number, organisations: number, places: number): string {
	const day = `2026-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`;
	const title = `${prose(index, 3).replace('.', '')} ${index}`;
	const organiser = `organisatie-${index % Math.max(1, organisations)}`;
	const place = `plek-${index % Math.max(1, places)}`;
	const fields: Record<Kind, string[]> = {
		organisaties: [
			`name: ${title}`,
			'kind: vereniging',
			'themes: [sport]',
			`summary: ${prose(index, 14)}`,
			'phone: 0500 12 34 56',
			'checkedOn: 2026-10-01',
		],
		plekken: [
			`name: ${title}`,
			'kind: winkel',
			`point: ${52.5 + (index % 90) / 1000}, ${6 + (index % 90) / 1000}`,
			`summary: ${prose(index, 12)}`,
			'checkedOn: 2026-10-01',
		],
		agenda: [
			`title: ${title}`,
			`start: 2027-${day.slice(5)}T19:30`,
			`place: ${place}`,
			`organiser: ${organiser}`,
			`summary: ${prose(index, 14)}`,
		],
		nieuws: [
			`title: ${title}`,
			`date: 2026-${String(1 + (index % 10)).padStart(2, '0')}-10`,
			`summary: ${prose(index, 14)}`,
			`organisation: ${organiser}`,
		],
		documenten: [
			`title: ${title}`,
			'kind: notulen',
			`date: 2026-${String(1 + (index % 10)).padStart(2, '0')}-10`,
			`summary: ${prose(index, 14)}`,
			`organisation: ${organiser}`,
		],
	};
	return fields[kind].join('\n');
}

const singular: Record<Kind, string> = {
	organisaties: 'organisatie',
	plekken: 'plek',
	agenda: 'activiteit',
	nieuws: 'bericht',
	documenten: 'stuk',
};

/**
 * Writes a village of so many entries, linked to each other, without photos and without flyers: a
 * page per entry, as the other generators make.
 */
export function generateVillage(root: string, id: string, entries: number): void {
	const per = (kind: Kind) => Math.max(1, Math.round((entries * shares[kind]) / 10));
	mkdirSync(path.join(root, 'villages', id), { recursive: true });
	writeFileSync(
		path.join(root, 'villages', id, 'village.yaml'),
		`name: Dorp ${id}\nkernen: [Kern ${id}]\ngemeente: Meting\ndoel: Meten hoe lang het duurt.\nurl: https://${id}.example/\nprofile: dorpsplein\nmodules: {flyer: false}\nbrand:\n  primary: "#1f5f4b"\n  licence: geen\nmap:\n  center: 52.55, 6.05\n  bounds: [5.9, 52.4, 6.2, 52.7]\n`,
	);
	for (const kind of Object.keys(shares) as Kind[]) {
		const folder = path.join(root, 'content', id, kind);
		mkdirSync(folder, { recursive: true });
		for (let index = 0; index < per(kind); index++) {
			const body = [1, 2, 3].map((part) => prose(index + part, 40)).join('\n\n');
			writeFileSync(
				path.join(folder, `${singular[kind]}-${index}.md`),
				`---\n${frontMatter(kind, index, per('organisaties'), per('plekken'))}\n---\n\n## ${prose(index, 3)}\n\n${body}\n`,
			);
		}
	}
}

/** Writes a site of so many pages for Eleventy or Hugo, out of the same kind of Markdown. */
export function generateOther(root: string, tool: 'eleventy' | 'hugo', pages: number): void {
	const content = path.join(root, tool === 'hugo' ? 'content/stuk' : 'content');
	mkdirSync(content, { recursive: true });
	for (let index = 0; index < pages; index++) {
		const body = [1, 2, 3].map((part) => prose(index + part, 40)).join('\n\n');
		const head = tool === 'eleventy' ? 'layout: page.njk\n' : '';
		writeFileSync(
			path.join(content, `stuk-${index}.md`),
			`---\n${head}title: ${prose(index, 3).replace('.', '')} ${index}\nsummary: ${prose(index, 14)}\n---\n\n## ${prose(index, 3)}\n\n${body}\n`,
		);
	}
	// A head, menu and foot of about the size that a page of a village has.
	const filler = Array.from(
		{ length: 60 },
		(_, index) => `<li><a href="/stuk-${index}/">${prose(index, 3)}</a></li>`,
	).join('\n');
	const shell = (title: string, summary: string, text: string) =>
		`<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>${title}</title><meta name="description" content="${summary}"></head><body><nav><ul>${filler}</ul></nav><main><h1>${title}</h1><p>${summary}</p>${text}</main><footer><ul>${filler}</ul></footer></body></html>`;
	if (tool === 'eleventy') {
		mkdirSync(path.join(content, '_includes'), { recursive: true });
		writeFileSync(
			path.join(content, '_includes/page.njk'),
			shell('{{ title }}', '{{ summary }}', '{{ content | safe }}'),
		);
	} else {
		mkdirSync(path.join(root, 'layouts/_default'), { recursive: true });
		writeFileSync(
			path.join(root, 'hugo.toml'),
			'baseURL = "https://meting.example/"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap", "section", "home"]\n',
		);
		// Debian's Hugo is older than the name hugo.toml.
		writeFileSync(
			path.join(root, 'config.toml'),
			'baseURL = "https://meting.example/"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap", "section", "home"]\n',
		);
		writeFileSync(
			path.join(root, 'layouts/_default/single.html'),
			shell('{{ .Title }}', '{{ .Params.summary }}', '{{ .Content }}'),
		);
	}
}
