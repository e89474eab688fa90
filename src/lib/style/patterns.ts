import type { Palette } from './palette';

/** Textures of grounds, each a small square drawn over and over. */
export const PATTERNS = ['trees', 'crosses', 'works'] as const;
export type Pattern = (typeof PATTERNS)[number];

/** Side of a texture's square in pixels, at whole zooms. */
export const PATTERN_SIZE = 48;

/** The name of the image of a texture, as the style writes it: `light/pattern:name`. */
export function patternImage(pattern: Pattern, { id }: Palette): string {
	return `${id}/pattern:${pattern}`;
}

/** Where the crowns of the trees stand: a grid of twelve pixels, each thrown a little off it. */
const TREES: readonly (readonly [x: number, y: number, radius: number])[] = [
	[5, 4, 1.7],
	[18, 7, 1.3],
	[29, 3, 1.8],
	[42, 7, 1.4],
	[8, 16, 1.4],
	[20, 19, 1.8],
	[33, 15, 1.3],
	[44, 19, 1.7],
	[4, 29, 1.8],
	[16, 31, 1.4],
	[30, 28, 1.7],
	[40, 32, 1.3],
	[9, 42, 1.3],
	[21, 43, 1.7],
	[32, 40, 1.4],
	[44, 43, 1.8]
];

/** The texture as SVG. */
export function patternSvg(pattern: Pattern, palette: Palette): string {
	const size = PATTERN_SIZE;
	const drawings: Record<Pattern, () => string> = {
		trees: () =>
			TREES.map(
				([x, y, r]) =>
					`<circle cx="${x}" cy="${y}" r="${r}" fill="${palette.tree}"/>` +
					`<path d="M${x + r} ${y}a${r} ${r} 0 0 1-${r} ${r}" transform="translate(.7 .7)" fill="none" stroke="${palette.tree}" stroke-width=".7"/>`
			).join(''),
		crosses: () =>
			TREES.filter((_, index) => index % 2 === 0)
				.map(
					([x, y]) =>
						`<path d="M${x} ${y - 3}v6M${x - 2} ${y - 1}h4" stroke="${palette.tree}" stroke-width="1.1"/>`
				)
				.join(''),
		works: () => {
			const lines = Array.from({ length: 16 }, (_, index) => {
				const x = (index - 8) * 6;
				return `M${x} ${size}L${x + size} 0`;
			});
			return `<path d="${lines.join('')}" stroke="${palette.hatch}" stroke-width=".8"/>`;
		}
	};
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">${drawings[pattern]()}</svg>`;
}
