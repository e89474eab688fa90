/** Asking a server without what `fetch` does by itself: no unpacking, no following, no tidying. */
import { request } from 'node:http';

/**
 * The answer to one address, as it came.
 *
 * @returns {Promise<{ status: number, headers: Record<string, string>, body: Buffer }>}
 */
export function ask(origin, path, headers = {}) {
	const { hostname, port } = new URL(origin);
	return new Promise((resolve, reject) => {
		request({ hostname, port, path, headers }, (response) => {
			const parts = [];
			response.on('data', (part) => parts.push(part));
			response.on('end', () =>
				resolve({
					...{ status: response.statusCode, headers: response.headers },
					body: Buffer.concat(parts)
				})
			);
		})
			.on('error', reject)
			.end();
	});
}
