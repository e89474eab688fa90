import { describe, expect, it } from 'vitest';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { MAP_SOURCES } from '../domain/mapSources';
import { NAMING_MODES, type NamingMode } from '../domain/naming';
import { buildStyle } from './buildStyle';
import type { FontFaces } from './fonts';
import { paletteAt } from './palette';
import { styleChanges } from './styleChanges';

const sources = Object.fromEntries(MAP_SOURCES.map((source) => [source, `/${source}.json`]));
const fontFaces = {} as FontFaces;
const styleAt = (darkness: number, naming: NamingMode = 'en1917') =>
	buildStyle({ palette: paletteAt(darkness), naming, language: 'en', sources, fontFaces });

/** A style after changes, and without its paint and layout: what no change can touch. */
function changed(style: StyleSpecification, next: StyleSpecification): StyleSpecification {
	const copy = structuredClone(style);
	for (const { layer, group, property, value } of styleChanges(style, next)) {
		const found = copy.layers.find(({ id }) => id === layer);
		if (found) Object.assign((found[group] ??= {}), { [property]: value });
	}
	return copy;
}

describe('styleChanges', () => {
	it('finds nothing to do between a style and itself', () => {
		expect(styleChanges(styleAt(0.25), styleAt(0.25))).toEqual([]);
	});

	it.each(NAMING_MODES)('makes any style of any other, here of %s', (naming) => {
		for (const [from, to] of [
			[0, 1],
			[0.375, 0.5],
			[1, 0.25]
		] as const) {
			const [before, after] = [styleAt(from), styleAt(to, naming)];
			expect(changed(before, after)).toEqual(after);
		}
	});

	// The deck of a bridge is as its state says; the bridges are few.
	it('needs but plain colours for a step of the twilight: those alone spare the tiles', () => {
		for (const [from, to] of [
			[0, 0.125],
			[0.125, 0.375],
			[0.5, 0.625],
			[0.875, 1]
		] as const) {
			const changes = styleChanges(styleAt(from), styleAt(to));
			expect(changes.length).toBeGreaterThan(10);
			const dear = changes.filter(({ group, value }) => group !== 'paint' || Array.isArray(value));
			expect(dear.map(({ layer }) => layer)).toEqual(['bridge']);
		}
	});
});
