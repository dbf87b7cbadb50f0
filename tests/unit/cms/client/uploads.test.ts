import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { fitted, sniff, uniqueName } from '../../../../src/cms/client/uploads.ts';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const picture = () => sharp({ create: { width: 4, height: 3, channels: 3, background: '#6a8f4e' } });

describe('What a file really is', () => {
	test('is told by what a program writes: jpg, png and webp', async () => {
		expect(sniff(await picture().jpeg().toBuffer())).toBe('jpg');
		expect(sniff(await picture().png().toBuffer())).toBe('png');
		expect(sniff(await picture().webp().toBuffer())).toBe('webp');
	});

	test.each([
		['a photo of an iPhone', '\0\0\0\x18ftypheic\0\0\0\0', 'heic'],
		['a photo in parts', '\0\0\0\x18ftypmif1\0\0\0\0', 'heic'],
		['a document', '%PDF-1.7\n', 'pdf'],
	])('is told of %s', (_, text, type) => expect(sniff(bytes(text))).toBe(type));

	test.each([
		['nothing', ''],
		['text', 'hallo'],
		['a drawing', '<svg xmlns="http://www.w3.org/2000/svg">'],
		['a page', '<!doctype html>'],
		['XML', '<?xml version="1.0"?>'],
		['a document with something before it', ' %PDF-1.7'],
		['a moving picture', 'GIF89a'],
		['a film', '\0\0\0\x18ftypisom\0\0\0\0'],
		['sound', 'RIFF\0\0\0\0WAVE'],
		['an archive', 'PK\x03\x04'],
		['the first half of a photo', '\xff\xd8'],
	])('is nothing that may be sent: %s', (_, text) => expect(sniff(bytes(text))).toBeUndefined());

	test('is not told by its name, nor by letters beyond the first', () => {
		expect(sniff(readFileSync(new URL(import.meta.url)))).toBeUndefined();
		expect(sniff(bytes(`${' '.repeat(20)}%PDF-1.7`))).toBeUndefined();
	});
});

describe('A photo', () => {
	test.each([
		[4032, 3024, 1600, 1200],
		[3024, 4032, 1200, 1600],
		[1601, 900, 1600, 899],
		[1600, 900, 1600, 900],
		[800, 600, 800, 600],
		[1, 1, 1, 1],
		[20_000, 3, 1600, 1],
		[6000, 6000, 1600, 1600],
	])('of %d by %d becomes %d by %d: never wider than needed, never larger than it was', (width, height, w, h) => {
		expect(fitted(width, height)).toEqual({ width: w, height: h });
	});
});

describe('The name of what is sent', () => {
	const name = (of: string, extension = 'jpg') => uniqueName(of, extension, '2026-11-24', '1a2b3c');

	test.each([
		['IMG_1234.JPG', 'img-1234-20261124-1a2b3c.jpg'],
		['Zaal (oud).jpeg', 'zaal-oud-20261124-1a2b3c.jpg'],
		['Café één.png', 'cafe-een-20261124-1a2b3c.jpg'],
		['ĳsbaan.jpg', 'ijsbaan-20261124-1a2b3c.jpg'],
		['ĲSBAAN.jpg', 'ijsbaan-20261124-1a2b3c.jpg'],
		['foto.van.de.zaal.jpg', 'foto-van-de-zaal-20261124-1a2b3c.jpg'],
		['🎉.png', 'bestand-20261124-1a2b3c.jpg'],
		['.jpg', 'bestand-20261124-1a2b3c.jpg'],
		['', 'bestand-20261124-1a2b3c.jpg'],
		['../../package.json', 'package-20261124-1a2b3c.jpg'],
		[`${'a'.repeat(39)} b.jpg`, `${'a'.repeat(39)}-20261124-1a2b3c.jpg`],
	])('says what it was called: %s is %s', (of, expected) => expect(name(of)).toBe(expected));

	test('is one that an address can hold, however long the old one was', () => {
		for (const of of ['x'.repeat(300), 'Eén hele lange naam '.repeat(9), '-- - --.jpg', 'a/b\\c:d.jpg'])
			expect(name(of)).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*\.jpg$/);
		expect(name('x'.repeat(300)).length).toBeLessThan(70);
	});

	test('differs for two photos with the same name, on the same day', () => {
		const two = ['000000', '000001'].map((chance) => uniqueName('foto.jpg', 'jpg', '2026-11-24', chance));
		expect(new Set(two).size).toBe(2);
	});

	test('ends in what the file has become', () => expect(name('Notulen.PDF', 'pdf')).toMatch(/^notulen-.*\.pdf$/));
});
