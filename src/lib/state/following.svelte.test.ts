import { describe, expect, it } from 'vitest';
import { flushSync } from 'svelte';
import { Following } from './following.svelte';

const AURORA = { kind: 'force', id: 'aurora' } as const;
const KRASNOV = { kind: 'person', id: 'krasnov' } as const;

describe('Following', () => {
	it('follows one at a time, and stops', () => {
		const following = new Following();
		following.start(AURORA);
		following.start(KRASNOV);
		expect(following.target).toEqual(KRASNOV);
		following.stop();
		expect(following.target).toBeUndefined();
	});

	it('toggles: the same stops, another takes over', () => {
		const following = new Following();
		following.toggle(AURORA);
		following.toggle(KRASNOV);
		expect(following.isOn('person', 'krasnov')).toBe(true);
		following.toggle(KRASNOV);
		expect(following.target).toBeUndefined();
	});

	it('tells a person from the force of the same id', () => {
		const following = new Following();
		following.start(KRASNOV);
		expect(following.isOn('force', 'krasnov')).toBe(false);
	});

	it('tells what follows it', () => {
		const following = new Following();
		const seen: (string | undefined)[] = [];
		const stop = $effect.root(() => {
			$effect(() => {
				seen.push(following.target?.id);
			});
			flushSync();
			following.start(AURORA);
			flushSync();
			following.stop();
			flushSync();
		});
		stop();
		expect(seen).toEqual([undefined, 'aurora', undefined]);
	});
});
