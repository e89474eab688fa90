import { describe, expect, it } from 'vitest';
import { printSitemap } from './sitemap';

describe('printSitemap', () => {
	it('lists every page once a language, with its counterparts', () => {
		const xml = printSitemap([{ urls: { en: 'https://a.org/', ru: 'https://a.org/ru' } }]);
		expect([...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => url)).toEqual([
			'https://a.org/',
			'https://a.org/ru'
		]);
		expect(xml.match(/hreflang="ru" href="https:\/\/a\.org\/ru"/g)).toHaveLength(2);
	});

	it('escapes what XML reserves', () => {
		expect(printSitemap([{ urls: { en: '/?a&b', ru: '/ru' } }])).toContain('<loc>/?a&#38;b</loc>');
	});
});
