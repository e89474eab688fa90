import { describe, expect, it } from 'vitest';
import { flushSync } from 'svelte';
import { hour, smallCompilation } from '../../../tests/fixtures/smallAtlas';
import { OPENING } from '../scene/story';
import type { Language } from '../time/format';
import { OPENING_CAMERA } from './camera';
import { Explorer } from './explorer.svelte';
import type { ExplorerParams } from './params';
import { NOTHING } from './selection';

const { atlas } = smallCompilation();
const explorer = (params: Partial<ExplorerParams> = {}, language: Language = 'en') =>
	new Explorer(atlas, language, params);

describe('Explorer', () => {
	it('opens as the address says', () => {
		const opened = explorer({
			t: hour('25-02:30'),
			selection: { kind: 'place', id: 'palace' },
			names: 'today'
		});
		expect(opened.clock.t).toBe(hour('25-02:30'));
		expect(opened.selection).toEqual({ kind: 'place', id: 'palace' });
		expect(opened.naming).toBe('today');
	});

	it('opens at the opening with nothing selected where the address says nothing', () => {
		const opened = explorer();
		expect([opened.clock.t, opened.selection, opened.mapStatus.camera]).toEqual([
			...[OPENING, NOTHING, OPENING_CAMERA]
		]);
		expect(explorer({}, 'ru').naming).toBe('ru1917');
	});

	it('selects nothing that the atlas does not hold', () => {
		expect(explorer({ selection: { kind: 'event', id: 'palace' } }).selection).toEqual(NOTHING);
	});

	it('has the scene follow the clock', () => {
		const opened = explorer({ t: hour('24-01:00') });
		const seen: number[] = [];
		const stop = $effect.root(() => {
			$effect(() => {
				seen.push(opened.scene.holdings.size);
			});
			flushSync();
			opened.clock.seek(hour('24-15:00'));
			flushSync();
		});
		stop();
		expect(seen).toEqual([1, 2]);
	});

	it('steps from event to event as its voice tells them', () => {
		const opened = explorer({ t: hour('25-18:00') });
		opened.stepToEvent('next');
		expect(opened.clock.t).toBe(hour('25-21:40'));
		opened.stepToEvent('next');
		expect(opened.clock.t).toBe(hour('25-21:40'));
		opened.stepToEvent('previous');
		expect(opened.clock.t).toBe(hour('25-18:00'));
	});

	it('tells the story in the voice of the address, or chosen later, and says so', () => {
		const opened = explorer({ t: hour('25-18:00'), voice: 'canon' });
		opened.stepToEvent('next');
		expect(opened.clock.t).toBe(hour('25-21:45'));
		expect(opened.params.voice).toBe('canon');
		opened.setVoice('nobody');
		expect(opened.voice.id).toBe('best');
		expect(opened.params.voice).toBeUndefined();
		expect(opened.events.map(({ id }) => id)).not.toContain('shot_official');
	});

	it('knows the events that its voice does not tell, too', () => {
		const opened = explorer({ selection: { kind: 'event', id: 'shot_official' } });
		expect(opened.selection).toEqual({ kind: 'event', id: 'shot_official' });
	});

	it('goes to the hour of the event opened, and to the whereabouts of the place', () => {
		const opened = explorer();
		opened.open({ kind: 'event', id: 'shot' });
		expect(opened.clock.t).toBe(hour('25-21:40'));
		opened.open({ kind: 'place', id: 'palace' });
		expect(opened.clock.t).toBe(hour('25-21:40'));
		expect(opened.mapStatus.request?.target).toEqual({
			centre: opened.index.place.get('palace')?.position,
			zoom: 15
		});
	});

	it('looks at the city or far beyond it', () => {
		const opened = explorer();
		opened.mapStatus.showView('empire');
		expect(opened.mapStatus.request?.target).toHaveLength(4);
		opened.mapStatus.showView('city');
		expect(opened.mapStatus.request?.target).toBe(OPENING_CAMERA);
		opened.open({ kind: 'place', id: 'pskov' });
		expect(opened.mapStatus.request?.target).toHaveProperty('zoom', 6.5);
	});

	it('stays where it is when an event before or after the story is opened', () => {
		const [march] = atlas.events;
		const early = { ...march!, id: 'early', from: hour('10-12:00'), to: hour('10-13:00') };
		const opened = new Explorer({ ...atlas, events: [early, ...atlas.events] }, 'en', {});
		opened.open({ kind: 'event', id: 'early' });
		expect(opened.selection).toEqual({ kind: 'event', id: 'early' });
		expect(opened.clock.t).toBe(OPENING);
	});

	it('asks for the same place again when it is asked twice', () => {
		const opened = explorer();
		opened.mapStatus.lookAt(OPENING_CAMERA);
		const first = opened.mapStatus.request;
		opened.mapStatus.lookAt(OPENING_CAMERA);
		expect(opened.mapStatus.request).not.toBe(first);
	});

	it('follows whom the address names, and nobody whom the atlas does not know', () => {
		const ship = { kind: 'force', id: 'cruiser' } as const;
		expect(explorer({ follow: ship }).following.target).toEqual(ship);
		expect(explorer({ follow: { kind: 'force', id: 'captain' } }).following.target).toBeUndefined();
	});

	it('follows nobody any more where an older address says nothing of it', () => {
		const opened = explorer({ follow: { kind: 'force', id: 'cruiser' } });
		opened.restore({});
		expect(opened.following.target).toBeUndefined();
	});

	it('takes groups off the map and puts them back', () => {
		const opened = explorer();
		opened.toggle('holders');
		expect([opened.isShown('holders'), opened.isShown('places')]).toEqual([false, true]);
		opened.toggle('holders');
		expect(opened.isShown('holders')).toBe(true);
	});

	it('goes back to the opening of what an older address leaves out', () => {
		const opened = explorer({ t: hour('25-02:30'), selection: { kind: 'place', id: 'palace' } });
		opened.restore({});
		expect([opened.clock.t, opened.selection]).toEqual([OPENING, NOTHING]);
	});

	it('prints an address from which it opens the same', () => {
		const opened = explorer({ t: hour('25-21:40'), selection: { kind: 'event', id: 'shot' } });
		expect(explorer(opened.params).params).toEqual(opened.params);
	});
});
