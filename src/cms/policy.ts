import type { VillageConfig } from '../schema/index.ts';

/** The hosts that the CMS of a village talks to beside its own: those of the forge. */
export function forgeOrigins({ cms }: Pick<VillageConfig, 'cms'>): string[] {
	if (!cms || cms.backend === 'geen') return [];
	const addresses =
		cms.backend === 'github' ? ['https://api.github.com', 'https://github.com', cms.authUrl] : [cms.baseUrl];
	return [...new Set(addresses.filter((one) => one !== undefined).map((one) => new URL(one).origin))];
}

/**
 * The content security policy of the CMS alone. Decap compiles functions (`unsafe-eval`) and writes styles into
 * the page; everything else is as closed as on the site, and the forge is the only other host.
 * @param forges origins of the forge; none for the CMS of `npm start`
 */
export function editingPolicy(forges: readonly string[]): string {
	const others = forges.map((one) => ` ${one}`).join('');
	return [
		"default-src 'none'",
		"script-src 'self' 'unsafe-eval'",
		"style-src 'self' 'unsafe-inline'",
		`img-src 'self' data: blob:${others}`,
		"font-src 'self' data:",
		`connect-src 'self' blob: data:${others}`,
		"frame-src 'self' blob:",
		"manifest-src 'self'",
		"base-uri 'none'",
		`form-action 'self'${others}`,
	].join('; ');
}
