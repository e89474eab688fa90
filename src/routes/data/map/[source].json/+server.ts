import { error, json } from '@sveltejs/kit';
import { mapSource } from '$lib/compile/mapSources';
import { MAP_SOURCES, type MapSource } from '$lib/domain/mapSources';
import { COMPILATION } from '../../compilation';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => MAP_SOURCES.map((source) => ({ source }));

export const GET: RequestHandler = ({ params }) => {
	if (!isSource(params.source)) error(404, `no map source ${params.source}`);
	return json(mapSource(params.source, COMPILATION));
};

function isSource(name: string): name is MapSource {
	return (MAP_SOURCES as readonly string[]).includes(name);
}
