import type { Feature } from 'geojson';
import type { Basemap } from '../domain/schema/basemap';
import type { Position } from '../geo/position';

type Line = readonly Position[];

/**
 * Streets as they are drawn and lettered: on across the bridges that join their parts, so that the
 * Nevsky is one line from the Admiralty to the Lavra and its name need not fit between two canals.
 */
export function joinStreets({ streets, bridges }: Basemap): Feature[] {
	return streets.map(({ geometry, properties }) => {
		const parts = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
		const ends = new Set(parts.flatMap((part) => [key(part.at(0)), key(part.at(-1))]));
		const decks = bridges
			.map((bridge) => bridge.geometry.coordinates)
			.filter((deck) => ends.has(key(deck.at(0))) && ends.has(key(deck.at(-1))));
		const lines = chained([...parts, ...decks]);
		return {
			type: 'Feature',
			properties,
			geometry: {
				type: 'MultiLineString',
				coordinates: lines.map((line) => line.map(([lng, lat]) => [lng, lat]))
			}
		};
	});
}

/** Lines that follow on each other made one; where three meet, the first two in order. */
function chained(lines: readonly Line[]): Line[] {
	const [first, ...rest] = lines;
	if (!first) return [];
	const next = rest.findIndex((line) => joinedTo(first, line) !== undefined);
	const other = rest[next];
	const longer = other && joinedTo(first, other);
	if (!longer) return [first, ...chained(rest)];
	return chained([longer, ...rest.filter((_, index) => index !== next)]);
}

/** `b` put to either end of `a`, if it begins or ends there; nothing where they close a ring. */
function joinedTo(a: Line, b: Line): Line | undefined {
	for (const line of [b, b.toReversed()]) {
		if (key(a.at(-1)) === key(line.at(0))) return [...a, ...line.slice(1)];
		if (key(a.at(0)) === key(line.at(-1))) return [...line, ...a.slice(1)];
	}
	return undefined;
}

function key(position: Position | undefined): string {
	return position?.join() ?? '';
}
