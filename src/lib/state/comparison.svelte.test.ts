import { describe, expect, it } from 'vitest';
import { hour, smallCompilation } from '../../../tests/fixtures/smallAtlas';
import { Explorer } from './explorer.svelte';
import { otherTelling } from './otherTelling';
import type { ExplorerParams } from './params';

const { atlas } = smallCompilation();
const explorer = (params: Partial<ExplorerParams> = {}) => new Explorer(atlas, 'en', params);

describe('Comparison', () => {
	it('is off until a voice is chosen, and says nothing in the address', () => {
		const { comparison, params } = explorer();
		expect([comparison.isOn, comparison.chosen, 'compare' in params]).toEqual([
			...[false, undefined, false]
		]);
	});

	it('is taken from the address, and written there', () => {
		const opened = explorer({ compare: 'canon' });
		expect([opened.comparison.isOn, opened.params.compare]).toEqual([true, 'canon']);
	});

	it('compares with no voice that there is not, nor with the one told', () => {
		expect(explorer({ compare: 'martian' }).comparison.isOn).toBe(false);
		expect(explorer({ voice: 'canon', compare: 'canon' }).comparison.isOn).toBe(false);
		expect(explorer({ voice: 'canon', compare: 'best' }).comparison.chosen).toBe('best');
	});

	it('has its scene at the same hour, in its own voice', () => {
		const { clock, comparison, scene } = explorer({ compare: 'canon', t: hour('25-21:46') });
		expect(scene.events.map(({ id }) => id)).toEqual(['defence', 'shot']);
		expect(comparison.scene.events.map(({ id }) => id)).toEqual(['defence', 'shot_official']);
		clock.seek(hour('25-18:00'));
		expect(comparison.scene.t).toBe(hour('25-18:00'));
	});

	it('has the two voices change sides where the first becomes the second', () => {
		const opened = explorer({ compare: 'canon' });
		opened.setVoice('canon');
		expect([opened.voice.id, opened.comparison.chosen]).toEqual(['canon', 'best']);
	});

	it('is cleared by an address that does not say it', () => {
		const opened = explorer({ compare: 'canon' });
		opened.comparison.divide(0.2);
		opened.restore({});
		expect([opened.comparison.isOn, opened.comparison.share]).toEqual([false, 0.5]);
	});

	it('waits while a way across the city is asked for, and puts that question away when chosen', () => {
		const opened = explorer({ compare: 'canon' });
		opened.crossing.open();
		expect([opened.comparison.isOn, opened.params.compare]).toEqual([false, 'canon']);
		opened.comparison.choose('canon');
		expect([opened.comparison.isOn, opened.crossing.isOpen]).toEqual([true, false]);
	});

	it('keeps the divider on the map', () => {
		const { comparison } = explorer({ compare: 'canon' });
		const shares = [-1, 0.3, 7].map((share) => {
			comparison.divide(share);
			return comparison.share;
		});
		expect(shares).toEqual([0, 0.3, 1]);
	});
});

describe('otherTelling', () => {
	const FIRST = { left: 0, top: 0, right: 400, bottom: 600 };
	const SECOND = { ...FIRST, left: 400, right: 800 };

	it('tells in the second voice what the explorer tells in the first', () => {
		const opened = explorer({ compare: 'canon', t: hour('25-21:46') });
		const other = otherTelling(opened, () => FIRST);
		expect(other.told).toBe(opened.comparison.told);
		expect(other.scene).toBe(opened.comparison.scene);
		expect(other.voice.id).toBe('canon');
		expect(other.events.map(({ id }) => id)).toContain('shot_official');
		expect(other.events.map(({ id }) => id)).not.toContain('shot');
	});

	it('is the one explorer in all else: what is selected on it is selected', () => {
		const opened = explorer({ compare: 'canon' });
		const other = otherTelling(opened, () => FIRST);
		other.select({ kind: 'place', id: 'palace' });
		expect(opened.selection).toEqual({ kind: 'place', id: 'palace' });
		expect([other.selectedPlaces, other.clock]).toEqual([['palace'], opened.clock]);
	});

	it('has the first half beyond its divider, and what covers both over it', () => {
		const opened = explorer({ compare: 'canon' });
		const card = { left: 700, top: 0, right: 800, bottom: 600 };
		opened.coverings.report('card', card);
		opened.coverings.report('beyond', SECOND);
		const { coverings } = otherTelling(opened, () => FIRST);
		expect(coverings.boxes).toEqual([card, FIRST]);
		expect([coverings.of('beyond'), coverings.of('card')]).toEqual([FIRST, card]);
		expect(opened.coverings.boxes).toEqual([card, SECOND]);
	});
});
