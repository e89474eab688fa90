import { describe, expect, it } from 'vitest';
import { codeOrigin } from './codeOrigin';

describe('codeOrigin', () => {
	it.each([
		['https://museum.test/tour/a/handout', '', 'https://museum.test'],
		['https://museum.test/tour/a/handout', 'https://example.org', 'https://museum.test'],
		['http://192.168.0.7:8080/tour/a/handout', '', 'http://192.168.0.7:8080'],
		['http://127.0.0.1:4173/tour/a/handout', '', ''],
		['http://localhost:5173/tour/a/handout', 'https://example.org', 'https://example.org'],
		['http://[::1]:4173/tour/a/handout', '', ''],
		['file:///home/me/tour/a/handout.html', '', ''],
		['https://localhost.museum.test/', 'https://example.org', 'https://localhost.museum.test']
	])('of %s, told “%s”, is “%s”', (address, told, origin) => {
		expect(codeOrigin(told, new URL(address))).toBe(origin);
	});
});
