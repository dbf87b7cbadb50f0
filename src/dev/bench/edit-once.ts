/**
 * Builds once, changes one file, and tells as JSON how long it takes until the page shows it and how
 * long a full build takes in the same process. Run by `npm run bench`, in a folder of its own.
 */
import path from 'node:path';
import process from 'node:process';
import { buildSites } from '../build.ts';
import { edit } from './measure.ts';

const [village = ''] = process.argv.slice(2);
const root = process.cwd();
const options = { root, outDir: path.join(root, 'dist'), villages: [village], now: '2026-11-21T00:00' };

const renderer = await buildSites(options);
edit(path.join(root, 'content', village, 'agenda/activiteit-0.md'), 'Zojuist gewijzigd');
const saved = performance.now();
renderer.refresh([village], options.now);
const page = await renderer.page(`/${village}/agenda/activiteit-0/`);
const shown = performance.now();
if (!page?.includes('Zojuist gewijzigd')) throw new Error('De wijziging is niet te zien.');
await buildSites(options);
console.log(JSON.stringify({ page: (shown - saved) / 1000, full: (performance.now() - shown) / 1000 }));
