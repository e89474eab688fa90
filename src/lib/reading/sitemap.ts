/** One page of the site in all its languages. */
export interface SitemapPage {
	/** The addresses of the page by language, absolute where the origin is known. */
	urls: Readonly<Record<'en' | 'ru', string>>;
}

const LANGUAGES = ['en', 'ru'] as const;

/** A sitemap after sitemaps.org's protocol 0.9, every page with its counterparts in other languages. */
export function printSitemap(pages: readonly SitemapPage[]): string {
	const entries = pages.flatMap(({ urls }) => {
		const links = LANGUAGES.map(
			(language) =>
				`<xhtml:link rel="alternate" hreflang="${language}" href="${escapeXml(urls[language])}"/>`
		).join('');
		return LANGUAGES.map(
			(language) => `<url><loc>${escapeXml(urls[language])}</loc>${links}</url>`
		);
	});
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
		...entries,
		'</urlset>',
		''
	].join('\n');
}

function escapeXml(text: string): string {
	return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
