import { describe, expect, it } from 'vitest';
import { smallCompilation } from '../../../tests/fixtures/smallAtlas';
import { markClass } from '../style/markSize';
import { FLOATS_PER_CORNER, markBuffers } from './markBuffers';

const { atlas } = smallCompilation();
const palace = atlas.places.findIndex(({ id }) => id === 'palace');
const bridge = atlas.places.findIndex(({ id }) => id === 'bridge');
const holding = (place: number, from: number, to: number | null, rest: object = {}) => ({
	...{ place: atlas.places[place]?.id, from, to, holder: 'mrc', state: 'held', citations: [] },
	...rest
});
const buffersOf = (...holdings: object[]) =>
	markBuffers({ ...atlas, holdings } as typeof atlas, [30.3, 59.94]);
/** The numbers of the first corner of each mark. */
function marksOf({ vertices }: ReturnType<typeof buffersOf>): number[][] {
	const floats = FLOATS_PER_CORNER * 4;
	return Array.from({ length: vertices.length / floats }, (_, row) => [
		...vertices.slice(row * floats, row * floats + FLOATS_PER_CORNER)
	]);
}

describe('markBuffers', () => {
	it('lays out four corners and two triangles for every interval of a place', () => {
		const { vertices, indices } = buffersOf(holding(palace, 0, 60), holding(palace, 60, null));
		expect(vertices).toHaveLength(2 * 4 * FLOATS_PER_CORNER);
		expect([...indices.slice(6)]).toEqual([4, 5, 6, 6, 5, 7]);
		const corners = [0, 1, 2, 3].map((row) => vertices[row * FLOATS_PER_CORNER + 6]);
		expect(corners).toEqual([0, 1, 2, 3]);
	});

	it('keeps intervals in minutes, one without end for longer than the story lasts', () => {
		const [first, last] = marksOf(
			buffersOf(holding(palace, 0, 60, { holder: 'government' }), holding(palace, 60, null))
		);
		expect(first?.slice(2, 4)).toEqual([0, 60]);
		expect(last?.[2]).toBe(60);
		expect(last?.[3]).toBeGreaterThan(1e8);
	});

	it('draws one look once, however many places wear it', () => {
		const { sheet } = buffersOf(
			holding(palace, 0, 60),
			holding(palace, 60, 90, { holder: 'government' }),
			holding(palace, 90, null)
		);
		expect(sheet).toEqual([
			['government', 'palace'],
			['mrc', 'palace']
		]);
	});

	it('shows a raised bridge as such, above all others, whoever holds it', () => {
		const { sheet, vertices } = buffersOf(
			holding(bridge, 0, 60, { state: 'raised', holder: 'neither' }),
			holding(palace, 0, 60)
		);
		expect(sheet.at(-1)).toEqual(['government', 'bridge-raised']);
		expect(marksOf({ vertices } as ReturnType<typeof buffersOf>).map((mark) => mark[4])).toEqual([
			0, 1
		]);
	});

	it('gives each mark the class of size of its place', () => {
		const [mark] = marksOf(buffersOf(holding(palace, 0, 60)));
		const shown = atlas.placesOnMap[palace];
		expect(shown && mark?.[5]).toBe(shown && markClass(shown));
	});

	it('leaves out what is held of places on no map', () => {
		const placesOnMap = atlas.placesOnMap.map(() => null);
		const { indices } = markBuffers({ ...atlas, placesOnMap }, [30.3, 59.94]);
		expect(indices).toHaveLength(0);
	});
});
