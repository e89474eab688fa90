import { SHAPES, type Shape } from './signalBuffers';

/** A number as a shader wants it written: with a point. */
export function float(value: number): string {
	return value.toFixed(4);
}

/** The question, in the shaders of signals, whether a quad is a certain picture. */
export function isShape(shape: Shape): string {
	return `abs(v_shape - ${SHAPES[shape]}.0) < 0.5`;
}
