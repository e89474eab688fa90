import { describe, expect, it } from 'vitest';
import { MapStatus } from './mapStatus.svelte';

describe('MapStatus', () => {
	it('has a map that is made anew look where the old one looked, not where it was once asked to', () => {
		const status = new MapStatus();
		status.showView('city');
		status.moved({ centre: [30.3, 59.9], zoom: 15 });
		status.rebuild();
		expect(status.request).toBeUndefined();
		expect(status.camera).toEqual({ centre: [30.3, 59.9], zoom: 15 });
	});

	it('keeps what it was asked to look at while the map was lost', () => {
		const status = new MapStatus();
		status.reportLoss();
		status.lookAt({ centre: [30.3, 59.9], zoom: 15 });
		status.rebuild();
		expect(status.request?.target).toEqual({ centre: [30.3, 59.9], zoom: 15 });
	});

	it('heals from the loss until the map is to be seen, and forgets why there was none', () => {
		const status = new MapStatus();
		status.reportProgress(1);
		status.reportLoss();
		expect([status.isHealing, status.progress]).toEqual([true, 0]);
		status.reportFailure('data');
		status.rebuild();
		expect([status.failure, status.isHealing, status.rebuilds]).toEqual([undefined, true, 1]);
		status.reportProgress(0.94);
		expect(status.isHealing).toBe(true);
		status.reportProgress(0.95);
		expect(status.isHealing).toBe(false);
	});

	it('counts how often a lost map came back by itself', () => {
		const status = new MapStatus();
		status.reportLoss();
		status.reportReturn();
		expect([status.restores, status.rebuilds, status.progress]).toEqual([1, 0, 1]);
	});
});
