import { between, distanceMetres, type Position } from '../../src/lib/geo/position';

/** A feature of lines, in as many parts as it is drawn. */
export interface Line {
	id: string;
	parts: readonly (readonly Position[])[];
}

/** The lines of features of the base map. */
export function linesOf(
	features: readonly {
		id: string;
		geometry:
			| { type: 'LineString'; coordinates: Position[] }
			| { type: 'MultiLineString'; coordinates: Position[][] };
	}[]
): Line[] {
	return features.map(({ id, geometry }) => ({
		id,
		parts: geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates
	}));
}

/** The key of a vertex, the same for all lines that meet in it. */
export function node([lng, lat]: Position): string {
	return `${lng.toFixed(5)},${lat.toFixed(5)}`;
}

/** The connected pieces of a set of lines, each as the set of its nodes; the largest first. */
export function pieces(lines: readonly Line[]): Set<string>[] {
	const neighbours = new Map<string, Set<string>>();
	const join = (a: string, b: string) => {
		neighbours.set(a, (neighbours.get(a) ?? new Set()).add(b));
		neighbours.set(b, (neighbours.get(b) ?? new Set()).add(a));
	};
	for (const part of lines.flatMap(({ parts }) => parts)) {
		part.slice(1).forEach((position, index) => join(node(part[index]!), node(position)));
	}
	const found: Set<string>[] = [];
	const seen = new Set<string>();
	for (const start of neighbours.keys()) {
		if (seen.has(start)) continue;
		const piece = new Set([start]);
		for (const at of piece) neighbours.get(at)?.forEach((next) => piece.add(next));
		piece.forEach((at) => seen.add(at));
		found.push(piece);
	}
	return found.toSorted((a, b) => b.size - a.size);
}

/** Points of a line no farther apart than `metres`, its vertices among them, with their segment. */
export function sample(
	line: readonly Position[],
	metres: number
): { point: Position; from: Position; to: Position }[] {
	return line.slice(1).flatMap((to, index) => {
		const from = line[index]!;
		const steps = Math.max(1, Math.ceil(distanceMetres(from, to) / metres));
		return Array.from({ length: steps + 1 }, (_, step) => ({
			point: between(from, to, step / steps),
			from,
			to
		}));
	});
}
