import { describe, expect, it } from 'vitest';
import { LEGEND, legendSigns, type LegendSign } from './legend';
import { DAY, NIGHT, type Palette } from './palette';

const ODD = '#0a0b0c';

/** A colour of the palette, and the signs that must follow when it changes. */
const FOLLOWERS: readonly [keyof Palette, readonly LegendSign[]][] = [
	['park', ['park', 'cemetery']],
	['tree', ['park', 'cemetery']],
	['hatch', ['works']],
	['parade', ['parade']],
	['street', ['street', 'prospekt', 'bridge', 'square']],
	['tramway', ['tramway']],
	['railway', ['railway', 'bridge']],
	['boundary', ['boundary']],
	['water', ['water', 'raised']],
	['palace', ['palace']],
	['publicBuilding', ['public']],
	['church', ['church']],
	['mrc', ['holder_mrc', 'holder_contested', 'moving', 'standing', 'attested', 'inferred']],
	['mrc', ['fading', 'column', 'rough', 'ring', 'turning', 'disputed']],
	['mrc', ['cordon_mrc', 'extent_inferred', 'guard', 'patrol', 'crowd']],
	['government', ['holder_government', 'holder_contested', 'raised', 'glow']],
	['government', ['cordon_government', 'barricade']],
	['neither', ['holder_neither', 'uncertain']],
	['fire', ['shot', 'gun', 'crack', 'tracer', 'rifles', 'burst', 'beam', 'lantern']],
	['waterName', ['splash']]
];

describe('legendSigns', () => {
	it.each(FOLLOWERS)('follows a change of %s', (colour, signs) => {
		const before = legendSigns(DAY);
		const after = legendSigns({ ...DAY, [colour]: ODD });
		for (const sign of signs) {
			expect(before[sign]).not.toContain(ODD);
			expect(after[sign]).toContain(ODD);
		}
	});

	it('draws every sign it lists, and no two alike', () => {
		const drawn = Object.values(legendSigns(NIGHT));
		const listed = Object.values(LEGEND).flat();
		expect(drawn).toHaveLength(listed.length);
		expect(new Set(drawn).size).toBe(listed.length);
		expect(drawn.join('')).not.toMatch(/NaN|undefined/);
	});

	it('breaks the line of a course that is inferred, and only that', () => {
		const { attested, inferred } = legendSigns(DAY);
		expect(attested).not.toContain('stroke-dasharray');
		expect(inferred).toContain('stroke-dasharray');
	});

	it('lights the lamps in daytime, too', () => {
		expect(legendSigns(DAY).lamps).toContain(NIGHT.lamp);
	});
});
