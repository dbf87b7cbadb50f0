import { openBrowser } from './support/browser.ts';
import http from 'node:http';
import sirv from 'sirv';
const [dir = '/tmp/dist', ...names] = process.argv.slice(2);
const serve = sirv(dir);
const server = http.createServer((q, s) => serve(q, s, () => { s.statusCode = 404; s.end(); })).listen(0);
const port = (server.address() as any).port;
const browser = await openBrowser();
for (const name of names) {
	const [path, size, scheme = 'light', full = ''] = name.split(':');
	const page = await browser.newPage({ viewport: { width: Number(size), height: Number(size) < 500 ? 844 : 900 }, colorScheme: scheme as any, deviceScaleFactor: 1 });
	await page.clock.setFixedTime(new Date('2026-11-21T10:00:00+01:00'));
	await page.goto(`http://localhost:${port}/${path}`);
	await page.waitForTimeout(300);
	const out = `/tmp/s-${path!.replaceAll('/', '_')}-${size}-${scheme}.png`;
	await page.screenshot({ path: out, fullPage: full !== 'top', clip: full === '' ? undefined : undefined });
	console.log(out);
	await page.close();
}
await browser.close(); server.close();
