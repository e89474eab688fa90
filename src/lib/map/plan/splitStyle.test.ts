import { describe, expect, it } from 'vitest';
import { MAP_SOURCES } from '../../domain/mapSources';
import { buildStyle } from '../../style/buildStyle';
import type { FontFaces } from '../../style/fonts';
import { DAY } from '../../style/palette';
import { splitStyle } from './splitStyle';

const style = buildStyle({
	...{ palette: DAY, naming: 'en1917', language: 'en', fontFaces: {} as FontFaces },
	sources: Object.fromEntries(MAP_SOURCES.map((source) => [source, `/${source}.json`]))
});
const { plan, rest } = splitStyle(style);

describe('splitStyle', () => {
	it('loses no layer and keeps the order of both parts', () => {
		const ids = style.layers.map(({ id }) => id);
		const both = [...plan, ...rest.layers].map(({ id }) => id);
		expect(both.toSorted()).toEqual(ids.toSorted());
		expect(plan.map(({ id }) => id)).toEqual(ids.filter((id) => plan.some((l) => l.id === id)));
	});

	it('draws nothing of the plan above anything that the map library draws but the paper', () => {
		const [paper, ...others] = rest.layers.map(({ id }) =>
			style.layers.findIndex((layer) => layer.id === id)
		);
		const planned = plan.map(({ id }) => style.layers.findIndex((layer) => layer.id === id));
		expect(paper).toBeLessThan(Math.min(...planned));
		expect(Math.min(...others)).toBeGreaterThan(Math.max(...planned));
	});

	it('leaves the map library only the sources that it still draws from', () => {
		const used = new Set(rest.layers.flatMap((l) => ('source' in l ? [l.source] : [])));
		expect(new Set(Object.keys(rest.sources))).toEqual(used);
		expect(used.has('water')).toBe(false);
	});
});
