import { createExpression, featureFilter } from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import { describe, expect, it } from 'vitest';
import { mapSource } from '../../src/lib/compile/mapSources';
import { MAP_SOURCES } from '../../src/lib/domain/mapSources';
import { isDrawnAt, lookTable, TEXELS_PER_LOOK } from '../../src/lib/map/plan/lookTable';
import {
	asksFor,
	isEverDrawn,
	passes,
	propertiesRead,
	type Look
} from '../../src/lib/map/plan/looks';
import { splitStyle, type PlanLayerSpecification } from '../../src/lib/map/plan/splitStyle';
import { raisedIntervals } from '../../src/lib/scene/openness';
import { buildStyle } from '../../src/lib/style/buildStyle';
import type { FontFaces } from '../../src/lib/style/fonts';
import { DAY } from '../../src/lib/style/palette';
import { SHIPPED } from './atlas';

/*
 * The plan is drawn by ourselves and not by the map library: what it draws, and with what, must be
 * what the library's own reading of the same style says.
 */
const { plan } = splitStyle(
	buildStyle({
		...{ palette: DAY, naming: 'en1917', language: 'en', fontFaces: {} as FontFaces },
		sources: Object.fromEntries(MAP_SOURCES.map((source) => [source, source]))
	})
);
const sources = new Map(
	MAP_SOURCES.map((source) => [source as string, mapSource(source, SHIPPED).features])
);
const featuresOf = (layer: PlanLayerSpecification) => sources.get(layer.source) ?? [];
const ZOOMS = Array.from({ length: 15 }, (_, index) => index + 4);
const TYPES = { Point: 1, LineString: 2, Polygon: 3 } as const;
const typeOf = ({ geometry }: Feature) =>
	geometry.type.replace('Multi', '') as 'Point' | 'LineString' | 'Polygon';

function specFeature(feature: Feature) {
	return { type: TYPES[typeOf(feature)], properties: feature.properties ?? {}, geometry: [] };
}

/** The value of the paint as the official evaluator has it. */
function official(value: unknown, zoom: number, properties: Look['properties']): unknown {
	if (!Array.isArray(value) || typeof value[0] !== 'string') return value;
	const made = createExpression(value, 'plan');
	if (made.result === 'error') throw new Error(JSON.stringify(made.value));
	return made.value.evaluate({ zoom }, { type: 2, properties, geometry: [] }, {});
}

describe('the plan', () => {
	it.each(plan)('lets the same features through the filter of $id as the map library', (layer) => {
		const { filter } = featureFilter(layer.filter, 'plan');
		const wrong = ZOOMS.flatMap((zoom) =>
			featuresOf(layer).filter((feature) => {
				const { properties } = specFeature(feature);
				const ours = passes(layer.filter, { zoom, properties, geometryType: typeOf(feature) });
				return ours !== filter({ zoom }, specFeature(feature));
			})
		);
		expect(wrong).toEqual([]);
	});

	it.each(plan)('draws $id with the numbers of the map library at every zoom', (layer) => {
		const read = propertiesRead(layer);
		const drawn = featuresOf(layer).filter((feature) =>
			isEverDrawn(layer, {
				properties: feature.properties ?? {},
				geometryType: typeOf(feature)
			})
		);
		const known = drawn.map(({ properties }) =>
			Object.fromEntries(read.map((key) => [key, (properties ?? {})[key] as unknown]))
		);
		const distinct = [...new Map(known.map((each) => [JSON.stringify(each), each])).values()];
		const looks = distinct.map((properties) => ({ layer: 0, properties }));
		const tableAt = lookTable([layer], looks, new Map());
		const paint = (layer.paint ?? {}) as Readonly<Record<string, unknown>>;
		let compared = 0;
		for (const zoom of ZOOMS.flatMap((whole) => [whole, whole + 0.3])) {
			if (!isDrawnAt(layer, zoom)) continue;
			const { texels } = tableAt(zoom);
			looks.forEach(({ properties }, row) => {
				// Hidden by a filter that asks for the zoom, as tested above.
				if (asksFor(layer.filter, 'zoom') && texelAt(texels, row, 3) === 0) return;
				const at = (name: string, otherwise: unknown) =>
					official(paint[name], zoom, properties) ?? otherwise;
				const opacity = Number(at(`${layer.type}-opacity`, 1));
				expect(texelAt(texels, row, 3), `opacity at ${zoom}`).toBeCloseTo(opacity, 2);
				compared += 1;
				if (layer.type !== 'line') return;
				const [width, gap] = [Number(at('line-width', 1)), Number(at('line-gap-width', 0))];
				const outer = (gap > 0 ? gap / 2 + width : width / 2) + 0.5;
				expect(Math.abs(texelAt(texels, row, 4) / outer - 1), `width at ${zoom}`).toBeLessThan(
					0.01
				);
			});
		}
		expect(compared).toBeGreaterThan(0);
	});

	it('knows the bridge of every span that was up', () => {
		const bridges = (sources.get('bridges') ?? []).map(({ id }) => id);
		const rows = [...raisedIntervals(SHIPPED.atlas.holdings).keys()].map(
			(place) => SHIPPED.atlas.places.findIndex(({ id }) => id === place) + 1
		);
		expect(rows.length).toBeGreaterThan(0);
		expect(rows.filter((row) => !bridges.includes(row))).toEqual([]);
	});
});

function texelAt(texels: Float32Array, row: number, index: number): number {
	return texels[row * TEXELS_PER_LOOK * 4 + index] ?? NaN;
}
