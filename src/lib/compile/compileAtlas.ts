import type { AtlasWithBasemap } from '../domain/atlas';
import type { CompiledAtlas } from '../domain/compiled';
import type { CompiledItinerary } from '../domain/compiledItinerary';
import { GeodataError, type Fault } from '../domain/errors';
import type { GeodataFiles } from '../domain/files';
import { parseAtlas } from '../domain/parseAtlas';
import type { Essay } from '../domain/schema/essay';
import type { Extent } from '../domain/schema/extent';
import type { Trajectory } from '../domain/trajectory';
import { checkExtentsOnGround } from './checkExtentsOnGround';
import { checkPlacesOnLand } from './checkPlacesOnLand';
import { columnLength } from './columnLength';
import { extentsOnMap } from './extents';
import { withDryGround } from './dryGround';
import { compileItineraries } from './itineraries';
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
	extents: Extent[];
	essays: Essay[];
	itineraries: CompiledItinerary[];
}

/**
 * Parses the authored files, routes and times every movement and joins the waters.
 * @throws {GeodataError} naming every fault at once, of records, of routes and of geometry.
 */
export function compileAtlas(files: GeodataFiles): Compilation {
	const { atlas, faults } = parseAtlas(files);
	const { basemap, tramways, extents, essays, itineraries: authored, ...facts } = atlas;
	const networks = buildNetworks(basemap);
	// Before the movements, which cut stretches where places join them.
	const routed = routeTramways(tramways, basemap, networks, faults);
	const trajectories = compileTrajectories(atlas, networks, faults);
	const itineraries = compileItineraries(authored, { atlas, networks }, faults);
	const water = joinWater(basemap.water);
	faults.push(...checkPlacesOnLand(atlas.places, water));
	faults.push(...checkExtentsOnGround(extents, water, basemap.bridges));
	if (faults.length > 0) throw new GeodataError(faults);
	const compiled = {
		...{ ...facts, placesOnMap: placesOnMap(facts) },
		trajectories: withDryGround(trajectories, water),
		extents: extentsOnMap(extents),
		essays: essays.map(({ id, title, questions }) => ({ id, title, questions }))
	};
	return { atlas: compiled, basemap, water, tramways: routed, extents, essays, itineraries };
}

function compileTrajectories(
	{ movements, places, events, forces }: AtlasWithBasemap,
	networks: Networks,
	faults: Fault[]
): Trajectory[] {
	const placesById = new Map(places.map((place) => [place.id, place]));
	const forcesById = new Map(forces.map((force) => [force.id, force]));
	const precisions = new Map(events.map((event) => [event.id, event.precision]));
	return movements.flatMap((movement) => {
		const legs = routeMovement(movement, placesById, networks, faults);
		if (!legs) return [];
		const precision = precisions.get(movement.event ?? '') ?? 'about';
		const force = forcesById.get(movement.force);
		const columnMetres = force && columnLength(movement, force);
		return [
			{
				...timeTrajectory(movement, legs, precision, faults),
				...(columnMetres === undefined ? {} : { columnMetres })
			}
		];
	});
}
