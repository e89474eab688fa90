import type { PlaceKind } from '../domain/schema/place';
import type { Category } from '../domain/schema/event';
import type { ForceKind } from '../domain/schema/force';

const SOURCES = import.meta.glob<string>('./icons/*.svg', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** The names of our own icons, drawn on a 24 px grid in `style/icons`. */
export const GLYPHS: readonly string[] = Object.keys(SOURCES).map((path) =>
	path.slice('./icons/'.length, -'.svg'.length)
);

/**
 * The drawing of an icon: what stands inside its `svg` element, in `currentColor`.
 * @throws {RangeError} for a name that has no icon.
 */
export function glyphDrawing(name: string): string {
	const source = SOURCES[`./icons/${name}.svg`];
	if (source === undefined) throw new RangeError(`no icon named ${name}`);
	return source.replace(/^[^>]*>/, '').replace(/<\/svg>\s*$/, '');
}

const PLACE_GLYPHS: Partial<Record<PlaceKind, string>> = {
	police: 'hq',
	naval_base: 'ship',
	street: 'square',
	restaurant: 'city-life',
	city: 'duma',
	battlefield: 'combat'
};

/** The icon of a kind of place. */
export function placeGlyph(kind: PlaceKind): string {
	return PLACE_GLYPHS[kind] ?? kind;
}

const FORCE_GLYPHS: Partial<Record<ForceKind, string>> = {
	staff: 'hq',
	mixed: 'soldiers',
	officers: 'cadets'
};

/** The icon of a kind of force. */
export function forceGlyph(kind: ForceKind): string {
	return FORCE_GLYPHS[kind] ?? kind.replaceAll('_', '-');
}

/** The icon of a category of events. */
export function categoryGlyph(category: Category): string {
	return category.replaceAll('_', '-');
}
