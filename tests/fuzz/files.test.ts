import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printFault } from '../../src/lib/domain/errors';
import { parseAtlas } from '../../src/lib/domain/parseAtlas';
import { FAULT_KINDS } from '../../src/lib/import/FaultList';
import { pieceOf, summaryOf, toldFrom } from '../../src/lib/import/answerFrom';
import { LIMITS } from '../../src/lib/import/limits';
import { readOwnFile } from '../../src/lib/import/readOwnFile';
import { validFiles } from '../fixtures/readFixture';
import { damaged, hostileText, hostileValue, isUnpolluted, withHostileValues } from './hostile';
import { fewerRuns, RUNS } from './runs';

const ring = [
	...[[30.3, 59.9] as const, [30.4, 59.9] as const],
	...[[30.4, 60] as const, [30.3, 59.9] as const]
];
const feature = (geometry: unknown, more = {}) => ({
	...{ type: 'Feature', id: 1, geometry },
	properties: { name: 'Smolny', start: '1917-11-07T21:40', end: '1917-11-08', deep: [{ a: 1 }] },
	...more
});
const GOOD = {
	type: 'FeatureCollection',
	features: [
		feature({ type: 'Point', coordinates: [30.3, 59.9] }),
		feature({ type: 'MultiPolygon', coordinates: [[ring]] }, { when: '1917-11-07/1917-11-08' }),
		feature({
			type: 'GeometryCollection',
			geometries: [{ type: 'LineString', coordinates: ring }]
		}),
		feature({ type: 'Polygon', coordinates: [ring] }, { datetimes: ['1917-11-07'] })
	]
};

/** Either all of a file is taken, and can be shown, or there are faults, each with a name. */
function isAnswered(text: string): boolean {
	const read = readOwnFile(text);
	if ('file' in read) {
		summaryOf(read.file);
		pieceOf(read.file, [0, 1, 2]);
		toldFrom(read.file, 0, 25);
		return read.file.features.length > 0;
	}
	const { faults } = read;
	return (
		faults.length > 0 &&
		faults.length <= LIMITS.faults &&
		faults.every(({ kind, value }) => FAULT_KINDS.includes(kind) && value.length < 80)
	);
}

describe('files of a visitor', () => {
	const file = fc.oneof(
		hostileText,
		hostileValue.map((value) => JSON.stringify(value)),
		damaged(JSON.stringify(GOOD)),
		withHostileValues(GOOD).map((value) => JSON.stringify(value)),
		withHostileValues(GOOD.features[1]).map((value) => JSON.stringify(value))
	);

	it('are taken whole, or refused with faults that have names', () => {
		fc.assert(
			fc.property(file, (text) => {
				expect(isAnswered(text)).toBe(true);
				expect(isUnpolluted()).toBe(true);
			}),
			RUNS
		);
	});
});

describe('files of the atlas', () => {
	const files = validFiles();
	const spoilt = fc.constantFrom(...Object.keys(files)).chain((name) =>
		fc.tuple(
			fc.constant(name),
			fc.oneof(
				hostileText,
				damaged(files[name]!),
				withHostileValues(JSON.parse(files[name]!)).map((value) => JSON.stringify(value))
			)
		)
	);

	it('are read or refused with faults, each of which can be printed', () => {
		fc.assert(
			fc.property(spoilt, ([name, text]) => {
				const { atlas, faults } = parseAtlas({ ...files, [name]: text });
				expect(Array.isArray(atlas.places)).toBe(true);
				for (const fault of faults) expect(printFault(fault).length).toBeGreaterThan(5);
				expect(isUnpolluted()).toBe(true);
			}),
			fewerRuns(0.5)
		);
	});
});
