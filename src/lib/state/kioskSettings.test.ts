import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, KIOSK_FIELDS, readKioskSettings } from './kioskSettings';

const read = (file?: object | string, address = '') =>
	readKioskSettings(
		typeof file === 'object' ? JSON.stringify(file) : file,
		new URLSearchParams(address)
	);

describe('readKioskSettings', () => {
	it('takes the usual where nothing is said', () => {
		expect(read()).toEqual({ settings: DEFAULT_SETTINGS, faults: [] });
		expect(read({})).toEqual({ settings: DEFAULT_SETTINGS, faults: [] });
	});

	it('takes what the file says', () => {
		const { settings, faults } = read({
			...{ idleSeconds: 45, languages: ['ru'], sound: true, volume: 0.3 },
			...{ start: 't=25-21:40', publicAddress: 'https://petrograd.example/1917/' }
		});
		expect(faults).toEqual([]);
		expect(settings).toMatchObject({
			...{ idleSeconds: 45, languages: ['ru'], sound: true, volume: 0.3, askSeconds: 20 },
			// 21:40 on the second day: 24 h and 21 h 40 min.
			...{ start: { t: 2740 }, publicAddress: 'https://petrograd.example/1917' }
		});
	});

	it('takes what the address says over the file', () => {
		const { settings, faults } = read(
			{ idleSeconds: 45, askSeconds: 30 },
			'idleSeconds=60&languages=ru,en&sound=true&millimetresPerPixel=0.1'
		);
		expect(faults).toEqual([]);
		expect(settings).toMatchObject({
			...{ idleSeconds: 60, askSeconds: 30, languages: ['ru', 'en'] },
			...{ sound: true, millimetresPerPixel: 0.1 }
		});
	});

	it.each([
		['idleSeconds', '4'],
		['idleSeconds', ''],
		['askSeconds', 'soon'],
		['languages', 'en,de'],
		['languages', 'en,en'],
		['start', 't=yesterday'],
		['sound', '1'],
		['volume', '1.5'],
		['itineraries', '../secret'],
		['publicAddress', 'javascript:alert(1)'],
		['publicAddress', 'https://example.org/?a=b']
	])('keeps the usual %s where it says “%s”, and names it', (field, text) => {
		const { settings, faults } = read(undefined, new URLSearchParams({ [field]: text }).toString());
		expect(settings).toEqual(DEFAULT_SETTINGS);
		expect(faults).toMatchObject([{ source: 'address', field, problem: 'malformed' }]);
		if (field !== 'languages' && field !== 'itineraries') {
			expect(faults[0]?.value).toBe(text);
		}
	});

	it('keeps what the file says where the address is malformed', () => {
		expect(read({ volume: 0.2 }, 'volume=loud').settings.volume).toBe(0.2);
	});

	it('names fields that there are not, and a file that is no table', () => {
		expect(read({ idleSecond: 5 }).faults).toEqual([
			{ source: 'file', field: 'idleSecond', value: '5', problem: 'unknown' }
		]);
		for (const text of ['', '[]', '{"idleSeconds": 5', 'null']) {
			expect(read(text).faults).toMatchObject([{ field: undefined, problem: 'unreadable' }]);
		}
	});

	it('comes to usable settings whatever is written', () => {
		const pairs = fc.array(fc.tuple(fc.constantFrom(...KIOSK_FIELDS, 'more'), fc.string()));
		fc.assert(
			fc.property(fc.json({ maxDepth: 2 }), pairs, (file, address) => {
				const { settings } = read(file, new URLSearchParams(address).toString());
				expect(settings.idleSeconds).toBeGreaterThanOrEqual(5);
				expect(settings.languages.length).toBeGreaterThan(0);
			})
		);
	});

	it('is not misled by names that every object has', () => {
		expect(read('{"__proto__": 1, "constructor": 2}').settings).toEqual(DEFAULT_SETTINGS);
		expect(read(undefined, 'toString=1').faults).toMatchObject([{ problem: 'unknown' }]);
	});
});
