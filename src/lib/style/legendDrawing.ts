import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { buildStyle } from './buildStyle';
import type { FontFaces } from './fonts';
import type { LayerId } from './layerOrder';
import { paintAt, type PaintContext } from './paintAt';
import type { Palette } from './palette';
import { PATTERN_SIZE, PATTERNS, patternSvg } from './patterns';

/** Size of a sign of the legend in pixels: a small piece of the plan. */
export const SIGN_WIDTH = 60;
export const SIGN_HEIGHT = 36;
/** The zoom for which the signs are drawn. */
export const SIGN_ZOOM = 14.4;

type Feature = Omit<PaintContext, 'zoom'>;

/** Draws pieces of the plan as SVG with the paint of the map's own layers. */
export interface LegendDrawing {
	/** The whole sign, or the outline given, filled as by a layer of areas. */
	fill(layer: LayerId, outline?: string, feature?: Feature): string;
	/** A path drawn as by a layer of lines; where the layer draws two, one on each side. */
	line(layer: LayerId, path: string, feature?: Feature): string;
	/** A point drawn as by a layer of circles. */
	circle(layer: LayerId, at: readonly [x: number, y: number], feature?: Feature): string;
}

const WHOLE = `M0 0H${SIGN_WIDTH}V${SIGN_HEIGHT}H0z`;

/** A drawing of that size in the middle of a sign, scaled. */
export function centred(mark: string, size: number, scale: number): string {
	const [x, y] = [(SIGN_WIDTH - size * scale) / 2, (SIGN_HEIGHT - size * scale) / 2];
	return `<g transform="translate(${x} ${y}) scale(${scale})">${mark}</g>`;
}

/** What the layers of a palette draw with. */
export function legendDrawing(palette: Palette): LegendDrawing {
	const { layers } = buildStyle({
		...{ palette, naming: 'en1917', language: 'en', sources: {} },
		fontFaces: {} as FontFaces
	});
	const reader = (id: LayerId, feature: Feature = {}) => {
		const layer = layers.find((candidate) => candidate.id === id);
		if (!layer) throw new RangeError(`no layer ${id} was built`);
		return new Reader(layer, { zoom: SIGN_ZOOM, ...feature });
	};
	return {
		fill(id, outline = WHOLE, feature) {
			const read = reader(id, feature);
			const pattern = read.text('fill-pattern');
			if (pattern) return patternPiece(pattern, palette, outline);
			const opacity = read.number('fill-opacity', 1);
			const thin = opacity < 1 ? ` fill-opacity="${opacity}"` : '';
			return `<path d="${outline}" fill="${read.text('fill-color')}"${thin}/>`;
		},
		line(id, path, feature) {
			const read = reader(id, feature);
			const gap = read.number('line-gap-width', 0);
			const width = read.number('line-width', 1);
			const offsets = gap > 0 ? [-(gap + width) / 2, (gap + width) / 2] : [0];
			return offsets.map((offset) => read.stroke(path, width, offset)).join('');
		},
		circle(id, at, feature) {
			return reader(id, feature).circle(at);
		}
	};
}

/** Reads the paint of one layer for one feature. */
class Reader {
	readonly #paint: Readonly<Record<string, unknown>>;
	readonly #layout: Readonly<Record<string, unknown>>;
	readonly #context: PaintContext;

	constructor(layer: LayerSpecification, context: PaintContext) {
		this.#paint = layer.paint ?? {};
		this.#layout = layer.layout ?? {};
		this.#context = context;
	}

	number(property: string, otherwise: number): number {
		return Number(paintAt(this.#paint[property], this.#context) ?? otherwise);
	}

	text(property: string): string {
		const value = paintAt(this.#paint[property], this.#context);
		return typeof value === 'string' ? value : '';
	}

	list(property: string): number[] {
		return (paintAt(this.#paint[property], this.#context) ?? []) as number[];
	}

	stroke(path: string, width: number, offset: number): string {
		// The map measures dashes in widths of their line.
		const dashes = this.list('line-dasharray').map((length) => (length * width).toFixed(2));
		const [x = 0, y = 0] = this.list('line-translate');
		const isMoved = x !== 0 || y + offset !== 0;
		const cap = this.#layout['line-cap'] === 'round' ? 'round' : 'butt';
		const attributes = {
			d: path,
			fill: 'none',
			stroke: this.text('line-color'),
			'stroke-width': width.toFixed(2),
			'stroke-opacity': this.number('line-opacity', 1),
			'stroke-linecap': cap,
			...(dashes.length > 0 && { 'stroke-dasharray': dashes.join(' ') }),
			...(isMoved && { transform: `translate(${x.toFixed(2)} ${(y + offset).toFixed(2)})` })
		};
		return element('path', attributes);
	}

	circle([cx, cy]: readonly [number, number]): string {
		const radius = this.number('circle-radius', 5);
		const opacity = this.number('circle-opacity', 1);
		const shared = { cx, cy, fill: this.text('circle-color') };
		if (this.number('circle-blur', 0) > 0) {
			// Light that fades outwards: rings one upon another.
			const rings = [1, 0.8, 0.6, 0.4, 0.2];
			return rings
				.map((share) =>
					element('circle', {
						...{ ...shared, r: (radius * share).toFixed(1) },
						'fill-opacity': (opacity / rings.length).toFixed(3)
					})
				)
				.join('');
		}
		return element('circle', {
			...{ ...shared, r: radius.toFixed(2), 'fill-opacity': opacity },
			stroke: this.text('circle-stroke-color') || 'none',
			'stroke-width': this.number('circle-stroke-width', 0),
			'stroke-opacity': this.number('circle-stroke-opacity', 1)
		});
	}
}

function element(name: string, attributes: Readonly<Record<string, unknown>>): string {
	const written = Object.entries(attributes).map(([key, value]) => `${key}="${String(value)}"`);
	return `<${name} ${written.join(' ')}/>`;
}

/** A texture, cut out by an outline; each texture is used in one sign, whence the name of its cut. */
function patternPiece(image: string, palette: Palette, outline: string): string {
	const pattern = PATTERNS.find((name) => image.endsWith(`:${name}`));
	if (!pattern) throw new RangeError(`no texture ${image}`);
	const square = patternSvg(pattern, palette);
	const tiles = [0, 1].map(
		(tile) => `<g transform="translate(${tile * PATTERN_SIZE} 0)">${square}</g>`
	);
	const cut = `sign-${pattern}`;
	return `<clipPath id="${cut}"><path d="${outline}"/></clipPath><g clip-path="url(#${cut})">${tiles.join('')}</g>`;
}
