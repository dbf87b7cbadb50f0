import path from 'node:path';
import { rolldown } from 'rolldown';

/** Where a handler can run. */
export const handlerHosts = ['cloudflare', 'netlify', 'deno', 'node'] as const;

/** One of those. */
export type HandlerHost = (typeof handlerHosts)[number];

/**
 * Makes one file of the handler (src/handler) and all that it needs.
 * @param root the folder with `src`
 * @param folder where the file goes
 * @returns the file, its size in bytes, and what it leaves to the host
 */
export async function bundleHandler(
	root: string,
	host: HandlerHost,
	folder: string,
): Promise<{ file: string; bytes: number; imports: string[] }> {
	const bundle = await rolldown({
		input: path.join(root, `src/handler/deploy/${host}.ts`),
		platform: 'neutral',
		resolve: { mainFields: ['module', 'main'], conditionNames: ['import', 'browser', 'default'] },
		external: /^node:/,
		logLevel: 'warn',
	});
	const file = path.join(folder, `${host}.mjs`);
	const { output } = await bundle.write({ file, format: 'esm', minify: true, codeSplitting: false });
	await bundle.close();
	const [{ code, imports, dynamicImports }] = output;
	return { file, bytes: Buffer.byteLength(code), imports: [...imports, ...dynamicImports].sort() };
}
