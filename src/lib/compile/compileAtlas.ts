import type { AtlasWithBasemap } from '../domain/atlas';
import type { CompiledAtlas } from '../domain/compiled';
import { GeodataError, type Fault } from '../domain/errors';
import type { GeodataFiles } from '../domain/files';
import { parseAtlas } from '../domain/parseAtlas';
import type { Trajectory } from '../domain/trajectory';
import { checkPlacesOnLand } from './checkPlacesOnLand';
import { joinWater, type JoinedWater } from './joinWater';
import { buildNetworks, type Networks } from './networks';
import { placesOnMap } from './placesOnMap';
import { routeMovement } from './routeMovement';
import { timeTrajectory } from './timeTrajectory';
import { routeTramways, type RoutedTramway } from './tramways';

/** Everything the pages are made from. */
export interface Compilation {
	atlas: CompiledAtlas;
	basemap: AtlasWithBasemap['basemap'];
	water: JoinedWater;
	tramways: RoutedTramway[];
}

/**
 * Parses the authored files, routes and times every movement and joins the waters.
 * @throws {GeodataError} naming every fault at once, of records, of routes and of geometry.
 */
export function compileAtlas(files: GeodataFiles): Compilation {
	const { atlas, faults } = parseAtlas(files);
	const { basemap, tramways, ...facts } = atlas;
	const networks = buildNetworks(basemap);
	// Before the movements, which cut stretches where places join them.
	const routed = routeTramways(tramways, basemap, networks, faults);
	const trajectories = compileTrajectories(atlas, networks, faults);
	const water = joinWater(basemap.water);
	faults.push(...checkPlacesOnLand(atlas.places, water));
	if (faults.length > 0) throw new GeodataError(faults);
	const compiled = { ...facts, trajectories, placesOnMap: placesOnMap(facts) };
	return { atlas: compiled, basemap, water, tramways: routed };
}

function compileTrajectories(
	{ movements, places, events }: AtlasWithBasemap,
	networks: Networks,
	faults: Fault[]
): Trajectory[] {
	const placesById = new Map(places.map((place) => [place.id, place]));
	const precisions = new Map(events.map((event) => [event.id, event.precision]));
	return movements.flatMap((movement) => {
		const legs = routeMovement(movement, placesById, networks, faults);
		if (!legs) return [];
		const precision = precisions.get(movement.event ?? '') ?? 'about';
		return [timeTrajectory(movement, legs, precision, faults)];
	});
}
