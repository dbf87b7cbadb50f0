/** A sitemap (sitemaps.org 0.9) of absolute addresses. */
export function sitemapXml(urls: readonly string[]): string {
	const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
	const items = urls.map((url) => `  <url><loc>${escaped(url)}</loc></url>`).join('\n');
	return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${items}\n</urlset>\n`;
}

/** robots.txt that welcomes everybody and names the sitemap; a made-up village asks to be left out. */
export function robotsTxt(sitemapUrl: string, isDemo: boolean): string {
	return isDemo ? 'User-agent: *\nDisallow: /\n' : `User-agent: *\nAllow: /\n\nSitemap: ${sitemapUrl}\n`;
}

/** A web app manifest (W3C), so that the site can stand on the home screen of a phone. */
export function webManifest(site: { name: string; description: string; colour: string; background: string }): string {
	return JSON.stringify({
		name: site.name,
		short_name: site.name.slice(0, 12),
		description: site.description,
		lang: 'nl',
		start_url: './',
		scope: './',
		display: 'minimal-ui',
		theme_color: site.colour,
		background_color: site.background,
		icons: [192, 512].map((size) => ({ src: `icon-${size}.png`, sizes: `${size}x${size}`, type: 'image/png' })),
	});
}

/** The type of a calendar file (RFC 5545, 8.1). */
export const calendarType = 'text/calendar; charset=utf-8';

/**
 * A `_headers` file as Netlify and Cloudflare Pages read it: what a meta element cannot say. Hosts
 * that do not know the file ignore it.
 */
export function headersFile(): string {
	return [
		'/*',
		'  X-Content-Type-Options: nosniff',
		'  Referrer-Policy: no-referrer',
		'  Permissions-Policy: camera=(), microphone=(), geolocation=(self), interest-cohort=()',
		// Another site may show a list of the village in a frame, but not the place where one works.
		'/beheer/*',
		'  X-Frame-Options: DENY',
		"  Content-Security-Policy: frame-ancestors 'none'",
		// A host that knows no charset for it would let an ë go wrong in a calendar.
		'/*.ics',
		`  Content-Type: ${calendarType}`,
		// Letters that are late stay away until the next page; there they must be at hand.
		'/letters/*',
		'  Cache-Control: public, max-age=604800',
		'/_astro/*',
		'  Cache-Control: public, max-age=31536000, immutable',
		'',
	].join('\n');
}
