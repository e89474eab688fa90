import { describe, expect, it } from 'vitest';
import type { Timer } from './attentionWatch.svelte';
import { Kiosk } from './kiosk.svelte';
import { DEFAULT_SETTINGS, type KioskSettings } from './kioskSettings';

const silent: Timer = { now: () => 0, after: () => () => undefined };
const kioskWith = (settings: Partial<KioskSettings> = {}, named?: 'en' | 'ru') =>
	new Kiosk({ settings: { ...DEFAULT_SETTINGS, ...settings }, faults: [] }, silent, named);
/** All that a visitor can change, and the key, without the number of the visit. */
const stateOf = ({ isAwake, loop, language, textSize, inheritance, key }: Kiosk) => ({
	...{ isAwake, loop, language, textSize, inheritance },
	key: key.split(',').slice(1)
});

describe('Kiosk', () => {
	it('rests in the first language, in the one of the address where that is offered', () => {
		expect(kioskWith({ languages: ['ru', 'en'] }).language).toBe('ru');
		expect(kioskWith({}, 'ru').language).toBe('ru');
		expect(kioskWith({ languages: ['en'] }, 'ru').language).toBe('en');
	});

	it('wakes in the language touched, by another explorer where it is another', () => {
		const kiosk = kioskWith();
		const before = kiosk.key;
		kiosk.wake();
		expect([kiosk.isAwake, kiosk.key]).toEqual([true, before]);
		kiosk.wake('ru');
		expect(kiosk.language).toBe('ru');
		expect(kiosk.key).not.toBe(before);
	});

	it('hands a view on to the explorer of another language', () => {
		const kiosk = kioskWith();
		kiosk.wake();
		kiosk.speak('ru', { view: { voice: 'canon' }, isSoundOn: true });
		expect(kiosk.inheritance).toEqual({ view: { voice: 'canon' }, isSoundOn: true });
	});

	it('makes another explorer where the visitor is, and of the same visit', () => {
		const kiosk = kioskWith();
		kiosk.wake('ru');
		const { key } = kiosk;
		kiosk.renew({ view: { voice: 'canon' }, isSoundOn: true });
		expect(kiosk.key).not.toBe(key);
		expect(kiosk.inheritance).toEqual({ view: { voice: 'canon' }, isSoundOn: true });
		expect([kiosk.isAwake, kiosk.language, kiosk.resets]).toEqual([true, 'ru', 0]);
	});

	it('is after a visit as it was before, but for another explorer', () => {
		const kiosk = kioskWith({ sound: true, itineraries: ['one', 'two'] });
		const before = stateOf(kiosk);
		const { key } = kiosk;
		kiosk.playNext();
		kiosk.wake('ru');
		kiosk.setTextSize(1.4);
		kiosk.speak('en', { view: { voice: 'canon' }, isSoundOn: false });
		kiosk.speak('ru', { view: {}, isSoundOn: false });
		kiosk.watch.rest();
		expect(stateOf(kiosk)).toEqual(before);
		expect(kiosk.key).not.toBe(key);
		expect(kiosk.resets).toBe(1);
	});

	it('plays its loops one after another, and one alone again and again', () => {
		const two = kioskWith({ itineraries: ['one', 'two'] });
		expect([two.playNext(), two.loop, two.playNext(), two.loop]).toEqual([true, 1, true, 0]);
		const one = kioskWith();
		expect([one.playNext(), one.loop]).toEqual([false, 0]);
	});

	it('has targets of twenty millimetres, whatever the screen', () => {
		expect(kioskWith({ millimetresPerPixel: 0.25 }).targetPixels).toBe(80);
		// A third of a millimetre: 60 pixels are 20 mm, and no rounding makes it less.
		expect(kioskWith({ millimetresPerPixel: 1 / 3 }).targetPixels).toBe(60);
		expect(kioskWith({ millimetresPerPixel: 0.3 }).targetPixels).toBe(67);
	});
});
