import { mkdirSync, writeFileSync } from 'node:fs';
import { median, table } from './report.mjs';
import { SUBJECTS } from './scale.mjs';

const FOLDER = new URL('out/', import.meta.url);
const KEYS = ['stepMs', 'frameMs', 'scrubMs', 'playMs', 'framesPerSecond', 'firstFrameMs'];
const COLUMNS = [
	...['subject', 'right', 'step ms', '× floor', 'whole frame ms', 'scrub to picture p95 ms'],
	...['× floor', 'play ms a frame', 'frames a second', 'first load ms', 'heap MB']
];

/**
 * The medians of all rounds: a row for each technique at each size. Ratios are taken in every round
 * against the floor of that round, then their median.
 */
export function summariseScale(rounds, sizes) {
	return sizes.flatMap((size) =>
		SUBJECTS.flatMap(({ name, title }) => {
			const results = rounds.map((round) => round[size]?.[name]).filter(Boolean);
			if (results.length === 0) return [];
			const faults = [...new Set(results.flatMap((result) => result.faults ?? []))];
			const unfinished = results.find((result) => result.unfinished)?.unfinished;
			const measured = results.filter((result) => result.stepMs !== undefined);
			const of = (key) => medianOf(measured.map((result) => result[key]));
			const ratio = (key) =>
				medianOf(
					rounds.flatMap((round) => {
						const [own, floor] = [round[size]?.[name]?.[key], round[size]?.floor?.[key]];
						return own && floor ? [own / floor] : [];
					})
				);
			return [
				{
					...{ size, name, title, faults, unfinished },
					...Object.fromEntries(KEYS.map((key) => [key, of(key)])),
					heapMegabytes: of('heapBytes') === undefined ? undefined : of('heapBytes') / 1e6,
					...{ stepRatio: ratio('stepMs'), scrubRatio: ratio('scrubMs') }
				}
			];
		})
	);
}

/** A table in Markdown for each size. */
export function scaleTables(rows) {
	return [...new Set(rows.map(({ size }) => size))]
		.map((size) => {
			const name =
				size === 'real' ? 'The real atlas' : `${Number(size).toLocaleString('en')} dated places`;
			const ofSize = rows.filter((row) => row.size === size).map(cells);
			return [`### ${name}`, '', table([COLUMNS, ...ofSize])].join('\n');
		})
		.join('\n\n');
}

function cells(row) {
	const right = row.unfinished ? 'unfinished' : row.faults.length > 0 ? 'WRONG' : 'yes';
	const number = (value, digits) => (value === undefined ? '–' : value.toFixed(digits));
	return [
		...[row.title, row.name === 'floor' ? '' : right, number(row.stepMs, 2)],
		...[number(row.stepRatio, 2), number(row.frameMs, 1), number(row.scrubMs, 0)],
		...[number(row.scrubRatio, 2), number(row.playMs, 2), number(row.framesPerSecond, 0)],
		...[number(row.firstFrameMs, 0), number(row.heapMegabytes, 1)]
	];
}

/** Prints results as Markdown and writes them, with every figure they rest on, below `out/`. */
export function writeResults(markdown, figures) {
	console.log(`\n${markdown}`);
	mkdirSync(FOLDER, { recursive: true });
	writeFileSync(new URL('results.md', FOLDER), `${markdown}\n`);
	writeFileSync(new URL('results.json', FOLDER), `${JSON.stringify(figures, undefined, '\t')}\n`);
}

function medianOf(values) {
	return values.length === 0 ? undefined : median(values);
}
