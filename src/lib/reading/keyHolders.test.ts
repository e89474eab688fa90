import { describe, expect, it } from 'vitest';
import { hour, smallCompilation } from '../../../tests/fixtures/smallAtlas';
import type { CompiledAtlas } from '../domain/compiled';
import type { Holding } from '../domain/schema/holding';
import { HOURS_OF_ACCOUNT, keyHoldersAt } from './keyHolders';

const { atlas } = smallCompilation();
const bridge = atlas.places.find(({ kind }) => kind === 'bridge')!;
const holding = (from: string, holder: Holding['holder'], state: Holding['state']): Holding => ({
	...{ place: bridge.id, from: hour(from), to: null, holder, state, citations: [] }
});
const holdingThe = (...holdings: Holding[]): CompiledAtlas => ({ ...atlas, holdings });

describe('keyHoldersAt', () => {
	it('tells who holds a key place from the hour on, and whether a bridge is up', () => {
		const held = holdingThe(holding('25-01:00', 'government', 'raised'));
		expect(keyHoldersAt(held, hour('25-00:59'))).toEqual([]);
		expect(keyHoldersAt(held, hour('25-01:00'))).toEqual([
			{ holder: 'government', places: [{ id: bridge.id, isRaised: true }] }
		]);
	});

	it('leaves out squares and streets', () => {
		const square = atlas.places.find(({ kind }) => kind === 'square' || kind === 'street');
		const held = holdingThe({ ...holding('25-01:00', 'mrc', 'held'), place: square?.id ?? 'none' });
		expect(keyHoldersAt(held, hour('25-02:00'))).toEqual([]);
	});
});

describe('HOURS_OF_ACCOUNT', () => {
	it('are the midnights and noons from the 24th to the noon of the 26th', () => {
		expect(HOURS_OF_ACCOUNT).toEqual([0, 720, 1440, 2160, 2880, 3600]);
	});
});
