import { describe, expect, it } from 'vitest';
import { smallCompilation } from '../../../tests/fixtures/smallAtlas';
import { lessonSheet } from './lessonSheet';
import { SheetGround } from './sheetGround';

const compilation = smallCompilation();
const lesson = compilation.itineraries.find(({ kind }) => kind === 'lesson');
if (lesson?.kind !== 'lesson') throw new Error('the small set has a lesson');
const { map, key } = lessonSheet(lesson, compilation.atlas, compilation);

describe('lessonSheet', () => {
	it('numbers the places of the lesson from west to east, all on the sheet', () => {
		const names = key.places.map(({ name }) => name.en);
		const positions = lesson.places
			.toSorted((a, b) => a.position[0] - b.position[0])
			.map(({ name }) => name.en);
		expect(names).toEqual(positions);
		expect(map.places.map(({ number }) => number)).toEqual(names.map((_, row) => row + 1));
		for (const { x, y } of map.places) {
			expect(x).toBeGreaterThan(0);
			expect(x).toBeLessThan(map.width);
			expect(y).toBeGreaterThan(0);
			expect(y).toBeLessThan(map.height);
		}
	});

	it('has a letter for every march, and for every letter who marched', () => {
		expect(key.marches.map(({ letter }) => letter)).toEqual(
			map.marches.map(({ letter }) => letter)
		);
		const from = Math.min(...lesson.stops.map(({ at }) => at));
		const to = Math.max(...lesson.stops.map(({ at, until }) => until ?? at));
		for (const march of key.marches) {
			expect(march.to).toBeGreaterThanOrEqual(from);
			expect(march.from).toBeLessThanOrEqual(to);
		}
	});

	it('says on the map nothing of what is to be filled in', () => {
		const drawn = JSON.stringify({ places: map.places, marches: map.marches });
		for (const { name } of [...key.places, ...key.marches]) expect(drawn).not.toContain(name.en);
	});
});

describe('SheetGround', () => {
	it('lays out what it must show with room round it, north up', () => {
		const ground = new SheetGround([
			[30.3, 59.93],
			[30.36, 59.94]
		]);
		const [west, south] = ground.point([30.3, 59.93]);
		const [east, north] = ground.point([30.36, 59.94]);
		expect(west).toBeCloseTo(1000 - east, 0);
		expect(west).toBeGreaterThan(90);
		expect(south).toBeGreaterThan(north);
		// As far down as across: a metre is as long in both directions.
		const acrossMetres = 0.06 * 111_195 * Math.cos((59.935 * Math.PI) / 180);
		const unit = (east - west) / acrossMetres;
		expect((south - north) / unit).toBeCloseTo(0.01 * 111_195, -1);
	});

	it('shows enough of the city round a single place', () => {
		const [west, , east] = new SheetGround([[30.3, 59.94]]).bbox;
		const metres = (east - west) * 111_195 * Math.cos((59.94 * Math.PI) / 180);
		expect(metres).toBeCloseTo(1900, -1);
	});
});
