/** Links a program from its two shaders. @throws {Error} with the driver's log where it refuses. */
export function linkProgram(
	gl: WebGL2RenderingContext,
	vertex: string,
	fragment: string
): WebGLProgram {
	const program = gl.createProgram();
	for (const [type, source] of [
		[gl.VERTEX_SHADER, vertex],
		[gl.FRAGMENT_SHADER, fragment]
	] as const) {
		const shader = gl.createShader(type);
		if (!shader) throw new Error('the graphics context is lost');
		gl.shaderSource(shader, source);
		gl.compileShader(shader);
		gl.attachShader(program, shader);
	}
	gl.linkProgram(program);
	if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
		throw new Error(`a shader does not link: ${gl.getProgramInfoLog(program) ?? ''}`);
	}
	return program;
}

/** A colour written `#rrggbb` as three numbers from 0 to 1. */
export function rgb(colour: string): [number, number, number] {
	const value = Number.parseInt(colour.slice(1), 16);
	return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}

/** Where a program keeps its uniforms: looked up once, since the lookup waits for the card. */
export function uniformLocations<Name extends string>(
	gl: WebGL2RenderingContext,
	program: WebGLProgram,
	names: readonly Name[]
): Record<Name, WebGLUniformLocation | null> {
	const locations = names.map((name) => [name, gl.getUniformLocation(program, name)] as const);
	return Object.fromEntries(locations) as Record<Name, WebGLUniformLocation | null>;
}

/**
 * Writes a 4 × 4 matrix (column by column) after a move by `[x, y]` and a scaling of what it is
 * given into `out`: worked out in doubles, so that what reaches the card is small and exact.
 */
export function translateAndScale(
	matrix: ArrayLike<number>,
	[x, y]: readonly [number, number],
	scale: number,
	out: Float32Array
): void {
	const at = (index: number) => matrix[index] ?? 0;
	for (let index = 0; index < 12; index += 1) out[index] = at(index) * scale;
	for (let row = 0; row < 4; row += 1) out[12 + row] = at(row) * x + at(4 + row) * y + at(12 + row);
}
