import { json } from '@sveltejs/kit';
import { servedNetwork } from '$lib/compile/walkingNetwork';
import { COMPILATION } from '../compilation';

export const prerender = true;

/** The walking network, asked for when somebody first asks for a way. */
export function GET(): Response {
	return json(servedNetwork(COMPILATION.basemap));
}
