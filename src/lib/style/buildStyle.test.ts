import { describe, expect, it } from 'vitest';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { MAP_SOURCES } from '../domain/mapSources';
import { NAMING_MODES } from '../domain/naming';
import { buildStyle } from './buildStyle';
import { FONTS, type FontFaces } from './fonts';
import { DAY, NIGHT } from './palette';

const sources = Object.fromEntries(MAP_SOURCES.map((id) => [id, `/data/map/${id}.json`]));
const fontFaces = Object.fromEntries(
	Object.values(FONTS).map((name) => [name, [{ url: '/x.woff2', 'unicode-range': ['U+0-4FF'] }]])
) as FontFaces;

describe('buildStyle', () => {
	const cases = [DAY, NIGHT].flatMap((palette) =>
		NAMING_MODES.flatMap((naming) =>
			(['en', 'ru'] as const).map((language) => ({ palette, naming, language }))
		)
	);

	it.each(cases)('is a valid style in $naming, $language', (options) => {
		expect(validateStyleMin(buildStyle({ ...options, sources, fontFaces }))).toEqual([]);
	});

	it('names today’s places in the language of the visitor', () => {
		const style = buildStyle({ palette: DAY, naming: 'today', language: 'ru', sources, fontFaces });
		const layer = style.layers.find(({ id }) => id === 'street-name');
		expect(layer).toHaveProperty('layout.text-field', ['get', 'today_ru']);
	});
});
