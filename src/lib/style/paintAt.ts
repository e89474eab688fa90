/** What a value of a layer is worked out for: a zoom, and one feature with its state. */
export interface PaintContext {
	zoom: number;
	properties?: Readonly<Record<string, unknown>>;
	state?: Readonly<Record<string, unknown>>;
	/** What `geometry-type` gives: `Point`, `LineString` or `Polygon`, of one part or many. */
	geometryType?: string;
}

type Operator = (args: readonly unknown[], context: PaintContext) => unknown;

const OPERATORS: Readonly<Record<string, Operator>> = {
	literal: ([value]) => value,
	zoom: (_, { zoom }) => zoom,
	get: ([key], { properties }) => properties?.[String(key)],
	has: ([key], { properties }) => properties?.[String(key)] !== undefined,
	'geometry-type': (_, { geometryType }) => geometryType,
	'feature-state': ([key], { state }) => state?.[String(key)],
	boolean: (args, context) =>
		args.map((arg) => paintAt(arg, context)).find((value) => typeof value === 'boolean'),
	number: (args, context) =>
		args.map((arg) => paintAt(arg, context)).find((value) => typeof value === 'number'),
	'==': ([a, b], context) => paintAt(a, context) === paintAt(b, context),
	'!=': ([a, b], context) => paintAt(a, context) !== paintAt(b, context),
	'!': ([value], context) => paintAt(value, context) !== true,
	all: (args, context) => args.every((arg) => paintAt(arg, context) === true),
	any: (args, context) => args.some((arg) => paintAt(arg, context) === true),
	'*': (args, context) => args.reduce<number>((product, arg) => product * number(arg, context), 1),
	'+': (args, context) => args.reduce<number>((sum, arg) => sum + number(arg, context), 0),
	max: (args, context) => Math.max(...args.map((arg) => number(arg, context))),
	'<=': ([a, b], context) => number(a, context) <= number(b, context),
	'>=': ([a, b], context) => number(a, context) >= number(b, context),
	'<': ([a, b], context) => number(a, context) < number(b, context),
	case: choose,
	match,
	step,
	interpolate
};

/**
 * A value of a layer as the map would draw it: a plain value as it is, an expression worked out.
 * It knows the expressions that our layers are written in, no more, so that the legend can read
 * them without the whole of the map library.
 * @throws {RangeError} for an expression that it does not know.
 */
export function paintAt(value: unknown, context: PaintContext): unknown {
	if (!Array.isArray(value) || typeof value[0] !== 'string') return value;
	const [name, ...args] = value as [string, ...unknown[]];
	const operator = OPERATORS[name];
	if (!operator) throw new RangeError(`no expression ${name} is known here`);
	return operator(args, context);
}

function number(value: unknown, context: PaintContext): number {
	const result = paintAt(value, context);
	if (typeof result !== 'number') throw new RangeError(`not a number: ${JSON.stringify(value)}`);
	return result;
}

function choose(args: readonly unknown[], context: PaintContext): unknown {
	for (let index = 0; index + 1 < args.length; index += 2) {
		if (paintAt(args[index], context) === true) return paintAt(args[index + 1], context);
	}
	return paintAt(args.at(-1), context);
}

function match([input, ...cases]: readonly unknown[], context: PaintContext): unknown {
	const value = paintAt(input, context);
	for (let index = 0; index + 1 < cases.length; index += 2) {
		const labels = cases[index];
		if (Array.isArray(labels) ? labels.includes(value) : labels === value) {
			return paintAt(cases[index + 1], context);
		}
	}
	return paintAt(cases.at(-1), context);
}

/** The output of the last stop that the input has reached. */
function step([input, first, ...stops]: readonly unknown[], context: PaintContext): unknown {
	const at = number(input, context);
	const reached = stops.findLastIndex((stop, index) => index % 2 === 0 && Number(stop) <= at);
	return paintAt(reached < 0 ? first : stops[reached + 1], context);
}

/** Numbers, or lists of numbers, between the stops; the end stops beyond them. */
function interpolate(args: readonly unknown[], context: PaintContext): unknown {
	const [curve, input, ...stops] = args as [[string, number?], unknown, ...unknown[]];
	const at = number(input, context);
	const base = curve[0] === 'exponential' ? (curve[1] ?? 1) : 1;
	const inputs = stops.filter((_, index) => index % 2 === 0) as number[];
	const outputs = stops.filter((_, index) => index % 2 === 1);
	const above = inputs.findIndex((stop) => stop > at);
	if (above <= 0) return paintAt(outputs.at(above === 0 ? 0 : -1), context);
	const [lower = 0, upper = 0] = [inputs[above - 1], inputs[above]];
	const share =
		base === 1
			? (at - lower) / (upper - lower)
			: (base ** (at - lower) - 1) / (base ** (upper - lower) - 1);
	return mix(paintAt(outputs[above - 1], context), paintAt(outputs[above], context), share);
}

function mix(from: unknown, to: unknown, share: number): unknown {
	if (Array.isArray(from) && Array.isArray(to)) {
		return from.map((value, index) => mix(value, to[index], share));
	}
	return Number(from) + (Number(to) - Number(from)) * share;
}
