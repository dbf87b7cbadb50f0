import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isPublicAddress } from '../../../src/sync/address.ts';
import { makeFetcher, usualLimits } from '../../../src/sync/fetch.ts';
import { Trouble } from '../../../src/sync/trouble.ts';

let base: string;
let seen: http.IncomingHttpHeaders[] = [];
const server = http.createServer((request, response) => {
	seen.push(request.headers);
	const { pathname } = new URL(request.url ?? '/', 'http://localhost');
	const [, word = '', number = '0'] = pathname.split('/');
	const send = (status: number, headers: http.OutgoingHttpHeaders, body: string | Buffer = '') =>
		response.writeHead(status, headers).end(body);
	switch (word) {
		case 'goed':
			return send(200, { 'set-cookie': 'spoor=1' }, 'BEGIN:VCALENDAR');
		case 'gzip':
			return send(200, { 'content-encoding': 'gzip' }, gzipSync('BEGIN:VCALENDAR'));
		case 'brotli':
			return send(200, { 'content-encoding': 'br' }, brotliCompressSync('BEGIN:VCALENDAR'));
		case 'bom':
			return send(200, { 'content-encoding': 'gzip' }, gzipSync(Buffer.alloc(1_000_000)));
		case 'kapot':
			return send(200, { 'content-encoding': 'gzip' }, 'geen gzip');
		case 'groot':
			return send(200, {}, Buffer.alloc(20_000));
		case 'door':
			return send(302, { location: Number(number) > 0 ? `/door/${Number(number) - 1}` : '/goed' });
		case 'rond':
			return send(301, { location: '/rond' });
		case 'binnen':
			return send(302, { location: 'http://169.254.169.254/latest/meta-data/' });
		case 'bestand':
			return send(302, { location: 'file:///etc/passwd' });
		case 'afgebroken':
			response.writeHead(200, { 'content-length': '100' }).write('BEGIN');
			return response.destroy();
		case 'traag':
			response.writeHead(200).write('BEGIN');
			return undefined;
		default:
			return send(Number(word) || 404, {});
	}
});

beforeAll(async () => {
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
	server.closeAllConnections();
	server.close();
});

const local = {
	...usualLimits,
	isAllowed: (address: string) => /^127\.|^::1$/.test(address),
	bytes: 10_000,
	milliseconds: 700,
};
const get = async (path: string, limits = local) =>
	Buffer.from(await makeFetcher(limits)(path.startsWith('/') ? base + path : path)).toString();
const trouble = async (path: string, limits = local) => {
	const error = await get(path, limits).catch((thrown: unknown) => thrown);
	return error instanceof Trouble ? `${error.problem}: ${error.details.other ?? ''}` : String(error);
};

describe('Fetching from the internet', () => {
	test.each(['/goed', '/gzip', '/brotli', '/door/4'])('gets what stands there: %s', async (path) => {
		expect(await get(path)).toBe('BEGIN:VCALENDAR');
	});

	test('sends no cookies and no password, and says who asks', async () => {
		seen = [];
		await get(`${base.replace('//', '//jan:geheim@')}/door/0`);
		expect(seen).toHaveLength(2);
		for (const headers of seen) {
			expect(headers['user-agent']).toContain('Dorpsplein');
			expect(headers.cookie ?? headers.authorization).toBeUndefined();
		}
	});

	test.each([
		['/404', 'sync-refused: 404: daar staat niets'],
		['/401', 'sync-refused: 401: je moet er inloggen'],
		['/418', 'sync-refused: status 418'],
		['/204', 'sync-refused: status 204'],
		['/door/5', 'sync-redirects: 5'],
		['/rond', 'sync-redirects: 5'],
		['/groot', 'sync-too-large: 0 MB'],
		['/bom', 'sync-too-large: 0 MB'],
		['/kapot', 'sync-unreachable: Z_DATA_ERROR'],
		['/afgebroken', 'sync-unreachable: de verbinding brak af'],
		['/traag', 'sync-too-slow: 1 seconden'],
		['/binnen', 'sync-address-private: 169.254.169.254'],
		['/bestand', 'sync-address-scheme: file'],
		['ftp://dorp.example/a.ics', 'sync-address-scheme: ftp'],
		['geen adres', 'sync-address-scheme: geen adres'],
	])('tells what is wrong: %s', async (path, expected) => expect(await trouble(path)).toBe(expected));

	test('never speaks to the own network by itself, by address or by name', async () => {
		const usual = { ...usualLimits, milliseconds: 5000 };
		seen = [];
		expect(await trouble('/goed', usual)).toBe('sync-address-private: 127.0.0.1');
		const { port } = server.address() as AddressInfo;
		for (const host of ['localhost', '0x7f.1', '2130706433', '[::1]', '[::ffff:127.0.0.1]', '[::127.0.0.1]', '0.0.0.0'])
			expect(await trouble(`http://${host}:${port}/goed`, usual)).toMatch(/^sync-address-private/);
		expect(seen).toEqual([]);
	});

	test('connects to the address that was checked', async () => {
		const { port } = server.address() as AddressInfo;
		const asked: string[] = [];
		const isAllowed = (address: string) => asked.push(address) > 0 && local.isAllowed(address);
		expect(await get(`http://localhost:${port}/goed`, { ...local, isAllowed })).toBe('BEGIN:VCALENDAR');
		expect(asked).toContain('127.0.0.1');
	});
});

describe('An address', () => {
	test.each([
		'127.0.0.1',
		'10.1.2.3',
		'172.16.0.1',
		'192.168.1.1',
		'169.254.169.254',
		'100.64.0.1',
		'100.100.100.200',
		'0.0.0.0',
		'224.0.0.1',
		'255.255.255.255',
		'192.0.2.1',
		'198.18.0.1',
		'240.0.0.1',
		'::1',
		'::',
		'fe80::1',
		'fd00:ec2::254',
		'fc00::1',
		'ff02::1',
		'::ffff:10.0.0.1',
		'::ffff:127.0.0.1',
		'::7f00:1',
		'::127.0.0.1',
		'::808:808',
		'0:0:0:0:0:0:8.8.8.8',
		'64:ff9b::7f00:1',
		'2002:7f00:1::',
		'2001:db8::1',
		'',
		'localhost',
	])('that is not on the internet: %s', (address) => expect(isPublicAddress(address)).toBe(false));

	test.each(['8.8.8.8', '93.184.216.34', '2606:4700::1111', '::ffff:8.8.8.8'])('that is: %s', (address) =>
		expect(isPublicAddress(address)).toBe(true),
	);
});
