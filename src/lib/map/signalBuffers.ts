import type { Side } from '../domain/schema/event';
import type { SignalKind } from '../domain/schema/signal';
import type { Position } from '../geo/position';
import { isSingleShot, type PlacedSignal } from '../scene/signalsAt';
import { mercator, VERTEX_SCALE } from './mercator';

/** Floats for each corner of a quad; see {@link signalBuffers}. */
export const FLOATS_PER_CORNER = 10;
const CORNERS = [0, 1, 2, 3] as const;

/** The pictures a signal is made of; their numbers are those of the shader. */
export const SHAPES = {
	...{ flash: 0, rings: 1, course: 2, splash: 3, crack: 4, burst: 5 },
	...{ tracer: 6, rifles: 7, beam: 8, lantern: 9 }
} as const;
export type Shape = keyof typeof SHAPES;

/** Those drawn from one end to the other, not round a point. */
export const ALONG: readonly Shape[] = ['course', 'tracer', 'rifles', 'beam'];
/** Those drawn where the signal ends. */
const AT_TARGET: readonly Shape[] = ['splash', 'crack'];

/** Signals as the graphics card takes them. */
export interface SignalBuffers {
	/**
	 * Four corners a quad, each: start x, y and end x, y (mercator × 2²², relative to `origin`; twice
	 * the same where a signal is not aimed), number of the corner, shape, row of the signal, colour
	 * (0 MRC, 1 government, 2 neither or both), inferred (0, 1), drawn at its end (0, 1).
	 */
	vertices: Float32Array;
	/** Two triangles a quad. */
	indices: Uint32Array;
	/** Mercator coordinates, 0…1, that the vertices are relative to. */
	origin: readonly [number, number];
}

const COLOURS: Readonly<Record<Side, number>> = { mrc: 0, government: 1, neither: 2, both: 2 };

/** Lays every signal out as the quads of its pictures, those below first. */
export function signalBuffers(
	signals: readonly PlacedSignal[],
	centre: readonly [number, number]
): SignalBuffers {
	const origin = mercator(centre);
	const quads = signals
		.flatMap((placed) => shapesOf(placed).map((shape) => ({ placed, shape })))
		.toSorted((a, b) => Number(ALONG.includes(b.shape)) - Number(ALONG.includes(a.shape)));
	const vertices = quads.flatMap(({ placed, shape }) =>
		CORNERS.flatMap((corner) => cornerOf(placed, { shape, corner }, origin))
	);
	const indices = quads.flatMap((_, row) =>
		[0, 1, 2, 2, 1, 3].map((corner) => row * CORNERS.length + corner)
	);
	return { vertices: Float32Array.from(vertices), indices: Uint32Array.from(indices), origin };
}

function shapesOf({ signal, target }: PlacedSignal): Shape[] {
	const kinds: Readonly<Record<SignalKind, readonly Shape[]>> = {
		gun: isSingleShot(signal) ? ['rings', 'flash'] : ['flash'],
		shell_fall: ['course', 'splash'],
		shell_hit: ['course', 'crack'],
		machine_gun: [target ? 'tracer' : 'burst'],
		rifle_fire: [target ? 'rifles' : 'burst'],
		searchlight: ['beam', 'lantern'],
		lantern: ['lantern']
	};
	return [...kinds[signal.kind]];
}

function cornerOf(
	{ signal, row, position, target = position }: PlacedSignal,
	{ shape, corner }: { shape: Shape; corner: number },
	origin: readonly [number, number]
): number[] {
	const local = (point: Position) =>
		mercator(point).map((value, axis) => (value - (origin[axis] ?? 0)) * VERTEX_SCALE);
	const isInferred = signal.placeCertainty === 'inferred' || signal.confidence === 'low';
	return [
		...local(position),
		...local(target),
		...[corner, SHAPES[shape], row, COLOURS[signal.side]],
		...[isInferred ? 1 : 0, AT_TARGET.includes(shape) ? 1 : 0]
	];
}
