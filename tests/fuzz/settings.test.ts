import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	DEFAULT_SETTINGS,
	KIOSK_FIELDS,
	readKioskSettings,
	type KioskSettings
} from '../../src/lib/state/kioskSettings';
import { damaged, hostileText, hostileValue, isUnpolluted, withHostileValues } from './hostile';
import { RUNS } from './runs';

const GOOD = {
	...{ idleSeconds: 60, askSeconds: 20, languages: ['ru', 'en'], start: 't=25-21:00' },
	...{ millimetresPerPixel: 0.2, sound: true, volume: 0.5, itineraries: ['night'] },
	publicAddress: 'https://example.org/1917'
};
const file = fc.oneof(
	hostileText,
	damaged(JSON.stringify(GOOD)),
	withHostileValues(GOOD).map((value) => JSON.stringify(value)),
	fc.dictionary(fc.constantFrom(...KIOSK_FIELDS), hostileValue).map((all) => JSON.stringify(all))
);
const address = fc
	.array(
		fc.tuple(fc.oneof(fc.constantFrom(...KIOSK_FIELDS, '__proto__'), hostileText), hostileText),
		{
			maxLength: 6
		}
	)
	.map((pairs) => new URLSearchParams(pairs));

function isInForce(settings: KioskSettings): boolean {
	const { idleSeconds, askSeconds, languages, millimetresPerPixel, volume } = settings;
	const isWithin = (value: number, least: number, most: number) => value >= least && value <= most;
	return (
		isWithin(idleSeconds, 5, 3600) &&
		isWithin(askSeconds, 5, 300) &&
		isWithin(millimetresPerPixel, 0.02, 3) &&
		isWithin(volume, 0, 1) &&
		typeof settings.sound === 'boolean' &&
		languages.length > 0 &&
		languages.every((one) => one === 'en' || one === 'ru') &&
		settings.itineraries.every((one) => /^[a-z0-9-]+$/.test(one)) &&
		(settings.publicAddress === '' || /^https?:\/\//.test(settings.publicAddress))
	);
}

describe('settings of a kiosk', () => {
	it('are within their bounds, whatever the file and the address say', () => {
		fc.assert(
			fc.property(fc.option(file, { nil: undefined }), address, (text, asked) => {
				const { settings } = readKioskSettings(text, asked);
				expect(isInForce(settings)).toBe(true);
				expect(Object.keys(settings)).toEqual(Object.keys(DEFAULT_SETTINGS));
				expect(isUnpolluted()).toBe(true);
			}),
			RUNS
		);
	});

	it('that are not taken are named, with what was said as it was said', () => {
		fc.assert(
			fc.property(fc.constantFrom(...KIOSK_FIELDS), hostileText, (field, text) => {
				const asked = new URLSearchParams([[field, text]]);
				const { settings, faults } = readKioskSettings(undefined, asked);
				const isTaken = faults.length === 0;
				if (isTaken) return;
				expect(settings[field]).toEqual(DEFAULT_SETTINGS[field]);
				const said = asked.get(field) ?? '';
				const isNumber = typeof DEFAULT_SETTINGS[field] === 'number';
				const wanted = Array.isArray(DEFAULT_SETTINGS[field])
					? [JSON.stringify(said.split(','))]
					: [said, ...(isNumber ? [JSON.stringify(Number(said))] : [])];
				expect(wanted.map((one) => one.slice(0, 60))).toContain(faults[0]?.value);
			}),
			RUNS
		);
	});

	it('of a file are taken or named, every key of it', () => {
		const table = fc.dictionary(
			fc.oneof(fc.constantFrom(...KIOSK_FIELDS, 'constructor', 'prototype'), fc.string()),
			hostileValue
		);
		fc.assert(
			fc.property(table, (all) => {
				const text = JSON.stringify(all);
				const { settings, faults } = readKioskSettings(text, new URLSearchParams());
				for (const [key, value] of Object.entries(JSON.parse(text) as object)) {
					const isNamed = faults.some(({ field }) => field === key);
					if (!isNamed) expect([key, key in settings, value !== null]).toEqual([key, true, true]);
				}
			}),
			RUNS
		);
	});
});
