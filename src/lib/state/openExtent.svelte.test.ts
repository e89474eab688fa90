import { describe, expect, it } from 'vitest';
import { hour, smallCompilation } from '../../../tests/fixtures/smallAtlas';
import { Explorer } from './explorer.svelte';
import { parseParams, printParams } from './params';

const { atlas } = smallCompilation();
const cordon = { kind: 'extent', id: 'bridge_line' } as const;

describe('opening a cordon', () => {
	it('goes to where it is, and to an hour at which it is there', () => {
		const explorer = new Explorer(atlas, 'en', { t: hour('24-05:00') });
		explorer.open(cordon);
		expect(explorer.clock.t).toBe(hour('25-16:10'));
		expect(explorer.mapStatus.request?.target).toMatchObject({
			centre: atlas.extents[0]!.position
		});
		expect(explorer.selectedPosition).toEqual(atlas.extents[0]!.position);
	});

	it('leaves the clock alone while it stands', () => {
		const explorer = new Explorer(atlas, 'en', { t: hour('25-17:12') });
		explorer.open(cordon);
		expect(explorer.clock.t).toBe(hour('25-17:12'));
	});

	it('is in the address, and known by it', () => {
		const search = printParams({ selection: cordon });
		expect(search.toString()).toBe('extent=bridge_line');
		expect(parseParams(search).params.selection).toEqual(cordon);
		const explorer = new Explorer(atlas, 'en', { selection: cordon });
		expect(explorer.selection).toEqual(cordon);
		expect(explorer.knows({ kind: 'extent', id: 'nothing' })).toBe(false);
	});
});
