import { describe, expect, it } from 'vitest';
import { withBase } from './withBase';

const page = () =>
	new Response('<html><head><title>$&amp;</title></head></html>', {
		headers: { 'Content-Type': 'text/html', 'Content-Length': '42', 'X-Kept': 'yes' }
	});

describe('withBase', () => {
	it('says first of all what addresses are taken from', async () => {
		const told = await withBase(page(), '/sub/$&/ru/offline');
		expect(await told.text()).toBe(
			'<html><head><base href="/sub/$&/ru/offline" /><title>$&amp;</title></head></html>'
		);
	});

	it('keeps the headers that are still true', async () => {
		const { headers } = await withBase(page(), '/offline');
		expect(headers.get('X-Kept')).toBe('yes');
		expect(headers.get('Content-Type')).toBe('text/html');
		expect(headers.has('Content-Length')).toBe(false);
	});
});
