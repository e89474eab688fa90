import { describe, expect, it } from 'vitest';
import { printBibtex } from './bibtex';

const ENTRY = {
	...{ key: 'petrograd1917-10252140', title: 'Petrograd 1917, hour by hour' },
	...{ url: 'https://example.org/?t=25-21:40&voice=canon', version: '0.1.0+abc' },
	...{ note: 'Voice: Best_estimate, 100 % & more', langid: 'english' as const }
};

describe('printBibtex', () => {
	it('escapes what TeX would take for its own, save in the address', () => {
		const entry = printBibtex(ENTRY);
		expect(entry).toContain('note = {Voice: Best\\_estimate, 100 \\% \\& more}');
		expect(entry).toContain('url = {https://example.org/?t=25-21:40&voice=canon}');
	});

	it('keeps the capitals of the title', () => {
		expect(printBibtex(ENTRY)).toContain('title = {{Petrograd 1917, hour by hour}}');
	});

	it('names the day of access once it is known', () => {
		expect(printBibtex(ENTRY)).not.toContain('urldate');
		expect(printBibtex({ ...ENTRY, urldate: '2026-11-27' })).toContain('urldate = {2026-11-27}');
	});

	it('balances its braces, whatever the note holds', () => {
		const entry = printBibtex({ ...ENTRY, note: 'a \\ and a } and a {' }).replace(/\\[{}]/g, '');
		expect(entry.split('{').length).toBe(entry.split('}').length);
	});
});
