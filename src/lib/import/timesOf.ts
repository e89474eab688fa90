import type { Calendar } from '../time/calendar';
import type { Interval } from '../time/interval';
import type { FaultList } from './FaultList';
import { fieldsOf } from './fieldsOf';
import { looksDated, parseMoment, type Stretch } from './parseMoment';

type Fields = Partial<Record<string, unknown>>;

/** Where a time was found, as it is written there. */
interface Written {
	start: unknown;
	end: unknown;
	/** Where each of the two stands. */
	paths: { start: string; end: string };
	calendar: Calendar;
}

/** Pairs of properties that say when: the last are those of this site's own exports. */
const PAIRS: readonly (readonly [start: string, end: string, calendar: Calendar])[] = [
	['start', 'end', 'gregorian'],
	['start_date', 'end_date', 'gregorian'],
	['from_old_style', 'to_old_style', 'julian']
];

/**
 * When a feature was there, if it says so: by `datetimes` (of moving features, from the first to the
 * last), by `when` (of Linked Places, or `start/end`), or by a pair of properties. Without a start,
 * or where what stands there is no date, it is undated; a date that cannot be read is a fault.
 */
export function timesOf(feature: Fields, path: string, faults: FaultList): Interval | undefined {
	const properties = fieldsOf(feature['properties']);
	const written =
		datetimesOf(feature, properties, path) ??
		whenOf(feature['when'] ?? properties['when'], `${path}.when`) ??
		pairOf(properties, `${path}.properties`);
	if (!written) return undefined;
	const start = read(written, 'start', faults);
	const end = read(written, 'end', faults);
	if (!start) return undefined;
	const hasEnd = looksDated(written.end);
	if (hasEnd && end && end.to <= start.from) {
		faults.add(
			'reversed_times',
			written.paths.start,
			`${String(written.start)} / ${String(written.end)}`
		);
		return undefined;
	}
	return { from: start.from, to: end?.to ?? null };
}

function read(written: Written, which: 'start' | 'end', faults: FaultList): Stretch | undefined {
	const value = written[which];
	if (!looksDated(value)) return undefined;
	const stretch = parseMoment(value, written.calendar);
	if (!stretch) faults.add('bad_time', written.paths[which], value);
	return stretch;
}

function datetimesOf(feature: Fields, properties: Fields, path: string): Written | undefined {
	const places: [unknown, string][] = [
		[fieldsOf(feature['temporalGeometry'])['datetimes'], '.temporalGeometry.datetimes'],
		[feature['datetimes'], '.datetimes'],
		[properties['datetimes'], '.properties.datetimes']
	];
	const found = places.find(([value]) => Array.isArray(value) && looksDated(value[0]));
	if (!found) return undefined;
	const datetimes = found[0] as unknown[];
	const [start, end] = [datetimes[0], datetimes.at(-1)];
	return { start, end, paths: bothAt(path + found[1]), calendar: 'gregorian' };
}

function whenOf(when: unknown, path: string): Written | undefined {
	if (typeof when === 'string') {
		const [start, end] = when.split('/');
		return looksDated(start)
			? { start, end: end ?? start, paths: bothAt(path), calendar: 'gregorian' }
			: undefined;
	}
	const { timespans } = fieldsOf(when);
	const spans = Array.isArray(timespans) ? timespans.map(fieldsOf) : [fieldsOf(when)];
	const start = edgeOf(spans[0]?.['start'], 'earliest');
	const end = edgeOf(spans.at(-1)?.['end'], 'latest');
	return looksDated(start) ? { start, end, paths: bothAt(path), calendar: 'gregorian' } : undefined;
}

/** A date as it stands, or that of an object of Linked Places. */
function edgeOf(value: unknown, edge: 'earliest' | 'latest'): unknown {
	const fields = fieldsOf(value);
	return typeof value === 'string' ? value : (fields['in'] ?? fields[edge]);
}

function pairOf(properties: Fields, path: string): Written | undefined {
	const pair = PAIRS.find(([start]) => looksDated(properties[start]));
	if (!pair) return undefined;
	const [start, end, calendar] = pair;
	return {
		...{ start: properties[start], end: properties[end], calendar },
		paths: { start: `${path}.${start}`, end: `${path}.${end}` }
	};
}

const bothAt = (path: string) => ({ start: path, end: path });
