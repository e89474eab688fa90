import { describe, expect, it } from 'vitest';
import { FORCE_KINDS, type Force } from '../domain/schema/force';
import { MODES } from '../domain/schema/movement';
import { forceGlyph, glyphDrawing, markGlyph } from './glyphs';

const force = (kind: Force['kind'], high?: number): Force => ({
	...{ id: 'f', name: { en: 'F', ru: 'Ф' }, side: 'mrc', kind, citations: [{ citation: 'x' }] },
	...(high === undefined ? {} : { strength: { low: 1, high } })
});

describe('markGlyph', () => {
	it('shows how a person goes, and the person where they halt', () => {
		const lenin = force('person', 2);
		expect(markGlyph(lenin, 'tram')).toBe('tram');
		expect(markGlyph(lenin, 'foot')).toBe('walk');
		expect(markGlyph(lenin, undefined)).toBe('person');
	});

	it('shows the car of a party of a few, and the kind of a crowd', () => {
		expect(markGlyph(force('staff', 6), 'car')).toBe('car');
		expect(markGlyph(force('delegation', 300), 'foot')).toBe('delegation');
		expect(markGlyph(force('delegation'), 'foot')).toBe('delegation');
	});

	it('shows what a force is however it goes, where it bears arms of its own', () => {
		expect(markGlyph(force('sailors', 12), 'lorry')).toBe('sailors');
		expect(markGlyph(force('soldiers', 3), 'train')).toBe('soldiers');
	});

	it('has a drawing for every kind of force and way of going', () => {
		for (const kind of FORCE_KINDS) {
			expect(glyphDrawing(forceGlyph(kind))).not.toBe('');
			for (const mode of MODES) expect(glyphDrawing(markGlyph(force(kind, 1), mode))).not.toBe('');
		}
	});
});
