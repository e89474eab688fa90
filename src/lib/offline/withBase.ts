/** Of a body that is changed these say something false. */
const OF_THE_BODY = ['content-length', 'content-encoding', 'etag'];

/**
 * A page that is shown at another address than its own, told what its relative addresses are to be
 * taken from.
 *
 * @param page HTML with a `<head>`
 * @param href the address of its own, from the root of its origin
 */
export async function withBase(page: Response, href: string): Promise<Response> {
	const headers = new Headers(page.headers);
	for (const name of OF_THE_BODY) headers.delete(name);
	const text = await page.text();
	return new Response(
		text.replace('<head>', (head) => `${head}<base href="${href}" />`),
		{ headers }
	);
}
