import { describe, expect, it } from 'vitest';
import { hour } from '../../../../tests/fixtures/smallAtlas';
import type { ChronologyEvent } from '../../domain/schema/event';
import { eventPageWords, shorten } from './pageWords';

describe('shorten', () => {
	it('leaves a short text as it is', () => {
		expect(shorten('All is said.', 12)).toBe('All is said.');
	});

	it('cuts between words and says so', () => {
		expect(shorten('The palace, the bridge and the shot', 24)).toBe('The palace, the bridge…');
		expect(shorten('The palace, the bridge', 13)).toBe('The palace…');
	});
});

describe('eventPageWords', () => {
	const event = {
		...{ from: hour('25-21:40'), to: hour('25-21:40'), precision: 'exact' },
		headline: { en: 'Aurora fires', ru: '«Аврора» стреляет' }
	} as unknown as ChronologyEvent;

	it('dates the title Old Style and the description in both styles', () => {
		const { title, description } = eventPageWords(event, 'en');
		expect(title).toMatch(/^Aurora fires, 25 October 1917/);
		expect(description).toMatch(/^21:40, 25 October, Old Style \(7 November, New Style\)/);
	});
});
