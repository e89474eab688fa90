import { distanceMetres, METRES_PER_DEGREE, type Position } from './position';

/**
 * Things on the ground by the square they stand in, so that only what is round about is looked at
 * to find what is near, however many there are. Squares lie in rows from west to east.
 */
export class GroundGrid<Thing extends { position: Position }> {
	readonly #squares = new Map<string, Thing[]>();
	readonly #metres: number;

	/** @param metres the side of a square: best the distance that is asked for. */
	constructor(things: Iterable<Thing>, metres: number) {
		this.#metres = metres;
		for (const thing of things) {
			const [lng, lat] = thing.position;
			const row = this.#row(lat);
			const key = `${row} ${this.#column(lng, row)}`;
			const square = this.#squares.get(key);
			if (square) square.push(thing);
			else this.#squares.set(key, [thing]);
		}
	}

	/** What is nearer to a position than so many metres, the nearest first. */
	near(position: Position, metres: number): Thing[] {
		const [lng, lat] = position;
		const degrees = metres / METRES_PER_DEGREE;
		const found: { thing: Thing; distance: number }[] = [];
		for (let row = this.#row(lat - degrees); row <= this.#row(lat + degrees); row += 1) {
			// As wide as at the end of the circle that is nearer to a pole.
			const wide = degrees / shrinkAt(Math.abs(lat) + degrees);
			const last = this.#column(lng + wide, row);
			for (let column = this.#column(lng - wide, row); column <= last; column += 1) {
				for (const thing of this.#squares.get(`${row} ${column}`) ?? []) {
					const distance = distanceMetres(thing.position, position);
					if (distance < metres) found.push({ thing, distance });
				}
			}
		}
		return found.sort((a, b) => a.distance - b.distance).map(({ thing }) => thing);
	}

	#row(lat: number): number {
		return Math.floor((lat * METRES_PER_DEGREE) / this.#metres);
	}

	/** All of a row have columns of one width in degrees. */
	#column(lng: number, row: number): number {
		const shrink = shrinkAt((row * this.#metres) / METRES_PER_DEGREE);
		return Math.floor((lng * METRES_PER_DEGREE * shrink) / this.#metres);
	}
}

/** How much shorter a degree of longitude is at a latitude than at the equator. */
function shrinkAt(lat: number): number {
	return Math.cos((lat * Math.PI) / 180);
}
