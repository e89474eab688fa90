import { describe, expect, it } from 'vitest';
import type { BasemapFeature } from '../domain/schema/basemap';
import { labelLines } from './labelLines';

/** A line of so many thousandths of a degree of latitude, each 111 m. */
function label(name: string, thousandths: number): BasemapFeature<'labels'> {
	return {
		...{ type: 'Feature', id: `${name.toLowerCase()}_${thousandths}` },
		geometry: {
			type: 'LineString',
			coordinates: [
				[30, 59.9],
				[30, 59.9 + thousandths / 1000]
			]
		},
		properties: { name_en: name, name_ru: name, today_en: name, today_ru: name, rank: 1 }
	};
}

const views = (...labels: BasemapFeature<'labels'>[]) =>
	labelLines(labels).map(({ properties }) => properties?.view as string | undefined);

describe('labelLines', () => {
	it('keeps the long line of a name for the far view and the short one for the near', () => {
		expect(views(label('Neva', 20), label('Neva', 8))).toEqual(['far', 'near']);
	});

	it('shows the only line of a name at any zoom', () => {
		expect(views(label('Neva', 20), label('Moika', 8))).toEqual([undefined, undefined]);
	});
});
