export const MANIFEST: string;
export const REST: string;
export function readSite(site: string): Map<string, Buffer>;
export function printManifest(
	files: ReadonlyMap<string, Uint8Array>,
	version: string
): Record<string, string>;
