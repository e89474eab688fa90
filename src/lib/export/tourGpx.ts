import { legsOf, type CompiledItinerary } from '../domain/compiledItinerary';
import type { Position } from '../geo/position';
import type { Language } from '../time/format';
import { rounded } from './geoJson';
import type { Provenance } from './provenance';

const NAMESPACE = 'http://www.topografix.com/GPX/1/1';

/**
 * A tour as GPX 1.1: each stop a waypoint with its text, the stops in order a route, and the way
 * along the streets of 1917 a track, a segment from each stop to the next. Elements stand in the
 * order of the schema (topografix.com/GPX/1/1/gpx.xsd).
 */
export function printGpx(
	tour: CompiledItinerary,
	language: Language,
	provenance: Provenance
): string {
	const legs = legsOf(tour, false);
	const title = element('name', tour.title[language]);
	const stops = tour.stops.flatMap((stop, row) => {
		const position = tour.places.find(({ id }) => id === stop.place)?.position;
		if (!position) return [];
		const name = element('name', `${row + 1}. ${stop.title[language]}`);
		return [{ position, name, text: element('desc', stop.text[language]) }];
	});
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<gpx xmlns="${NAMESPACE}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${NAMESPACE} ${NAMESPACE}/gpx.xsd" version="1.1" creator="${escaped(provenance.title)}">`,
		`<metadata>${title}${element('desc', `${tour.summary[language]} (${provenance.cite})`)}`,
		`<copyright author="${escaped(provenance.attribution)}">${element('license', provenance.licenceUrl)}</copyright>`,
		`${bounds([...legs.flatMap(({ line }) => line), ...stops.map(({ position }) => position)])}</metadata>`,
		...stops.map(({ position, name, text }) => point('wpt', position, name + text)),
		`<rte>${title}`,
		...stops.map(({ position, name }) => point('rtept', position, name)),
		`</rte>`,
		`<trk>${title}`,
		...legs.map(
			({ line }) => `<trkseg>${line.map((position) => point('trkpt', position)).join('')}</trkseg>`
		),
		'</trk>',
		'</gpx>',
		''
	].join('\n');
}

function point(tag: 'wpt' | 'rtept' | 'trkpt', position: Position, inside = ''): string {
	const [lng, lat] = rounded([...position]);
	return `<${tag} lat="${lat}" lon="${lng}">${inside}</${tag}>`;
}

function bounds(positions: readonly Position[]): string {
	const [lngs, lats] = [positions.map(([lng]) => lng), positions.map(([, lat]) => lat)];
	const [west, south] = rounded([Math.min(...lngs), Math.min(...lats)]);
	const [east, north] = rounded([Math.max(...lngs), Math.max(...lats)]);
	return `<bounds minlat="${south}" minlon="${west}" maxlat="${north}" maxlon="${east}"/>`;
}

function element(tag: string, text: string): string {
	return `<${tag}>${escaped(text)}</${tag}>`;
}

const ESCAPES: Readonly<Record<string, string>> = {
	...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
};

function escaped(text: string): string {
	return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}
