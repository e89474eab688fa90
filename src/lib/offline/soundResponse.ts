import type { FileEntry } from './manifest';

/** Of the body as it was sent, not as it is kept. */
const OF_THE_WIRE = ['content-encoding', 'content-length', 'transfer-encoding', 'vary'];

/**
 * The same answer, read to its end, if it is a good one and its body is what the entry says;
 * otherwise nothing. It keeps its headers, those of security among them, and forgets whether it was
 * redirected.
 */
export async function soundResponse(
	response: Response,
	[hash, size]: FileEntry
): Promise<Response | undefined> {
	if (response.status !== 200) return undefined;
	const body = await response.arrayBuffer();
	if (body.byteLength !== size || (await sha256(body)) !== hash) return undefined;
	const headers = new Headers(response.headers);
	for (const name of OF_THE_WIRE) headers.delete(name);
	return new Response(body, { headers });
}

/** The SHA-256 of some bytes, in base64. */
export async function sha256(bytes: BufferSource): Promise<string> {
	const hash = await crypto.subtle.digest('SHA-256', bytes);
	return btoa(String.fromCharCode(...new Uint8Array(hash)));
}
