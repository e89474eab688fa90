const FLOAT_BYTES = 4;
/** Two triangles of the four corners of a quad, row by row. */
const TRIANGLES = [0, 1, 2, 2, 1, 3] as const;

/** The corners of a quad, and the indices that draw it: instancing is eight times dearer. */
export const CORNERS = 4;
export const INDICES_PER_QUAD = TRIANGLES.length;

/** The indices of so many quads, one after another. */
export function quadIndices(count: number): Uint32Array {
	const indices = new Uint32Array(count * INDICES_PER_QUAD);
	for (let quad = 0; quad < count; quad += 1) writeQuad(indices, quad, quad);
	return indices;
}

/** Writes the indices of one quad into a row of a list of them. */
export function writeQuad(indices: Uint32Array, row: number, quad: number): void {
	for (let at = 0; at < INDICES_PER_QUAD; at += 1) {
		indices[row * INDICES_PER_QUAD + at] = quad * CORNERS + (TRIANGLES[at] as number);
	}
}

/** What a layer gives the graphics card to draw quads from. */
export interface Quads {
	vertices: Float32Array;
	indices: Uint32Array;
	/** Floats of each attribute of a corner, in the order of their locations. */
	attributes: readonly number[];
}

/** Puts quads onto the graphics card and returns the array that draws them. */
export function uploadQuads(
	gl: WebGL2RenderingContext,
	{ vertices, indices, attributes }: Quads,
	use: 'static' | 'dynamic' = 'static'
): WebGLVertexArrayObject {
	const array = gl.createVertexArray();
	gl.bindVertexArray(array);
	gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
	gl.bufferData(gl.ARRAY_BUFFER, vertices, gl.STATIC_DRAW);
	const stride = attributes.reduce((sum, size) => sum + size, 0) * FLOAT_BYTES;
	attributes.reduce((offset, size, location) => {
		gl.enableVertexAttribArray(location);
		gl.vertexAttribPointer(location, size, gl.FLOAT, false, stride, offset * FLOAT_BYTES);
		return offset + size;
	}, 0);
	gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, gl.createBuffer());
	const hint = use === 'static' ? gl.STATIC_DRAW : gl.DYNAMIC_DRAW;
	gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, indices, hint);
	gl.bindVertexArray(null);
	return array;
}

/** Draws the rows `[first, end)` of the quads whose array is bound. */
export function drawQuads(gl: WebGL2RenderingContext, first: number, end: number): void {
	const offset = first * INDICES_PER_QUAD * Uint32Array.BYTES_PER_ELEMENT;
	gl.drawElements(gl.TRIANGLES, (end - first) * INDICES_PER_QUAD, gl.UNSIGNED_INT, offset);
}

/** Lets what is drawn next lie over the map, with colours that are multiplied by their opacity. */
export function drawOver(gl: WebGL2RenderingContext): void {
	gl.disable(gl.DEPTH_TEST);
	gl.disable(gl.STENCIL_TEST);
	gl.enable(gl.BLEND);
	gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
}
