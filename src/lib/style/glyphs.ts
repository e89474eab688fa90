import type { PlaceKind } from '../domain/schema/place';
import type { Category } from '../domain/schema/event';
import type { ExtentKind } from '../domain/schema/extent';
import type { Force, ForceKind } from '../domain/schema/force';
import type { Mode } from '../domain/schema/movement';

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
	officers: 'cadets',
	procession: 'umbrella',
	prisoners: 'arrest'
};
/** The icon of a way of going, where it says more of a few people than who they are. */
const MODE_GLYPHS: Partial<Record<Mode, string>> = {
	foot: 'walk',
	bicycle: 'cyclists',
	car: 'car',
	lorry: 'lorry',
	tram: 'tram',
	train: 'train'
};
/** Parties that are told of by whom they brought, not by arms of their own. */
const PARTY_KINDS: ReadonlySet<ForceKind> = new Set(['person', 'delegation', 'car', 'staff']);
/** So many can go in one or two cars. */
const FEW = 20;

/** The icon of a kind of force. */
export function forceGlyph(kind: ForceKind): string {
	return FORCE_GLYPHS[kind] ?? kind.replaceAll('_', '-');
}

/**
 * The icon on a force's mark: that of its kind; of a person or a party of a few on the way, that
 * of their way of going, where it is known.
 */
export function markGlyph({ kind, strength }: Force, mode: Mode | undefined): string {
	const isFew = kind === 'person' || (strength?.high ?? Infinity) <= FEW;
	const going = mode && PARTY_KINDS.has(kind) && isFew ? MODE_GLYPHS[mode] : undefined;
	return going ?? forceGlyph(kind);
}

/** The icon of a category of events. */
export function categoryGlyph(category: Category): string {
	return category.replaceAll('_', '-');
}

const EXTENT_GLYPHS: Readonly<Record<ExtentKind, string>> = {
	cordon: 'soldiers',
	guard: 'cadets',
	patrol: 'walk',
	barricade: 'combat',
	crowd: 'city-life'
};

/** The icon of a kind of cordon or crowd. */
export function extentGlyph(kind: ExtentKind): string {
	return EXTENT_GLYPHS[kind];
}
