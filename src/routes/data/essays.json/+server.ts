import { json } from '@sveltejs/kit';
import { COMPILATION } from '../compilation';

export const prerender = true;

export function GET(): Response {
	return json(COMPILATION.essays);
}
