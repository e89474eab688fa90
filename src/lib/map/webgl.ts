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

/**
 * A 4 × 4 matrix (column by column) after a move by `[x, y]` and a scaling of what it is given:
 * worked out in doubles, so that what reaches the card is small and exact.
 */
export function translateAndScale(
	matrix: ArrayLike<number>,
	[x, y]: readonly [number, number],
	scale: number
): Float32Array {
	const at = (index: number) => matrix[index] ?? 0;
	return Float32Array.from({ length: 16 }, (_, index) => {
		const row = index % 4;
		if (index < 12) return at(index) * scale;
		return at(row) * x + at(4 + row) * y + at(12 + row);
	});
}
