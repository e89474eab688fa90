import { describe, expect, it } from 'vitest';
import { smallCompilation } from '../../../tests/fixtures/smallAtlas';
import { markClass } from '../style/markSize';
import { FLOATS_PER_CORNER, MARK_ATTRIBUTES, markBuffers } from './markBuffers';

const { atlas } = smallCompilation();
const palace = atlas.places.findIndex(({ id }) => id === 'palace');
const bridge = atlas.places.findIndex(({ id }) => id === 'bridge');
const holding = (place: number, from: number, to: number | null, rest: object = {}) => ({
	...{ place: atlas.places[place]?.id, from, to, holder: 'mrc', state: 'held', citations: [] },
	...rest
});
const buffersOf = (...holdings: object[]) =>
	markBuffers({ ...atlas, holdings } as typeof atlas, [30.3, 59.94]);
/** The numbers of the first corner of each picture. */
function cornersOf({ vertices }: ReturnType<typeof buffersOf>): number[][] {
	const floats = FLOATS_PER_CORNER * 4;
	return Array.from({ length: vertices.length / floats }, (_, row) => [
		...vertices.slice(row * floats, row * floats + FLOATS_PER_CORNER)
	]);
}

describe('markBuffers', () => {
	it('lays out four corners for every interval of a place', () => {
		const { vertices } = buffersOf(holding(palace, 0, 60), holding(palace, 60, null));
		expect(vertices).toHaveLength(2 * 4 * FLOATS_PER_CORNER);
		const corners = [0, 1, 2, 3].map((row) => vertices[row * FLOATS_PER_CORNER + 9]);
		expect(corners).toEqual([0, 1, 2, 3]);
	});

	it('has as many floats as its attributes take', () => {
		expect(MARK_ATTRIBUTES.reduce<number>((sum, size) => sum + size, 0)).toBe(FLOATS_PER_CORNER);
	});

	it('draws one look once, however many places wear it', () => {
		const { sheet } = buffersOf(
			holding(palace, 0, 60),
			holding(palace, 60, 90, { holder: 'government' }),
			holding(palace, 90, null)
		);
		expect(sheet.filter(([, , sign]) => sign === undefined)).toEqual([
			['government', 'palace'],
			['mrc', 'palace']
		]);
	});

	it('shows a raised bridge as such, above all others, whoever holds it', () => {
		const buffers = buffersOf(
			holding(bridge, 0, 60, { state: 'raised', holder: 'neither' }),
			holding(palace, 0, 60)
		);
		expect(buffers.sheet.at(-1)).toEqual(['government', 'bridge-raised']);
		expect(cornersOf(buffers).map((mark) => mark[6])).toEqual([0, 1]);
	});

	it('gives each mark the class of size of its place', () => {
		const [mark] = cornersOf(buffersOf(holding(palace, 0, 60)));
		const shown = atlas.placesOnMap[palace];
		expect(shown && mark?.[7]).toBe(shown && markClass(shown));
	});

	it('leaves out what is held of places on no map', () => {
		const placesOnMap = atlas.placesOnMap.map(() => null);
		const { begins } = markBuffers({ ...atlas, placesOnMap }, [30.3, 59.94]);
		expect(begins).toHaveLength(0);
	});
});
