/** Whether the browser draws WebGL 2, without which there is no map. */
export function hasWebGl(): boolean {
	const context = document.createElement('canvas').getContext('webgl2');
	// The number of contexts is limited: this one makes room for the map's.
	context?.getExtension('WEBGL_lose_context')?.loseContext();
	return context !== null;
}
