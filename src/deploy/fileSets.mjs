/** Which files of the site are kept together on a visitor's device. */

const CORE = [
	/^\/(?:ru)?$/,
	/^(?:\/ru)?\/(?:404|offline|kiosk|embed)$/,
	/^\/favicon\.svg$/,
	/^\/_app\/immutable\//,
	/^\/data\/map\//,
	/^\/data\/(?:network|exports)\.json$/
];
const CHRONICLE = /^(?:\/ru)?\/chronicle(?:\/|$)|^\/data\/chronicle\//;
/** Read by the pages of tours and lessons, and by nothing else. */
const ATLAS = '/data/atlas.json';
const LISTS = /^(?:\/ru)?\/(?:tour|lesson)(?:\/__data\.json)?$/;
const ITINERARY = /^(?:\/ru)?\/(tour|lesson)\/([^/]+)(?:\/.*)?$/;
const ITINERARY_DATA = /^\/data\/itinerary\/([^/]+)\.json$/;
/** For search engines, for other sites, for whoever serves the site: no visitor opens these. */
const NOT_KEPT = [
	/\.(?:br|gz)$/,
	/^\/(?:_headers|service-worker\.js|sitemap\.xml|preview\.jpg|offline-.+\.json)$/,
	/^\/deploy\//,
	// Whoever keeps a kiosk writes its settings anew after the build.
	/^\/kiosk[\w-]*\.json$/,
	/^\/_app\/(?:version\.json|env\.js)$/
];

/** The address at which a file of `build/` is asked for: `/ru` for `ru.html`, `/` for `index.html`. */
export function addressOfFile(file) {
	const path = `/${file.replaceAll('\\', '/')}`;
	return path.replace(/\/index\.html$/, '/').replace(/\.html$/, '');
}

export const isKept = (address) => !NOT_KEPT.some((expression) => expression.test(address));

/** The tours and lessons that have a page, by the last part of its address. */
function itinerariesOf(kept) {
	const found = new Map();
	for (const address of kept) {
		const [, kind, slug] = ITINERARY.exec(address) ?? [];
		if (kind && slug !== '__data.json') found.set(slug, `${kind}/${slug}`);
	}
	return found;
}

/**
 * The sets, by name, of addresses: `core` (the explorer in both languages, kept for everybody), one
 * for each tour and lesson (`tour/lenin-night-walk`), the `chronicle`, and `rest`, which with all
 * the others is the whole site. An address may be in several. Itineraries without a page of their
 * own are played in the explorer, and belong to the core.
 */
export function setsOf(addresses) {
	const kept = addresses.filter(isKept);
	const itineraries = itinerariesOf(kept);
	const slugOf = (address) => ITINERARY_DATA.exec(address)?.[1] ?? ITINERARY.exec(address)?.[2];
	const isPlayed = (one) => ITINERARY_DATA.test(one) && !itineraries.has(slugOf(one));
	const sets = {
		core: kept.filter((one) => CORE.some((expression) => expression.test(one)) || isPlayed(one)),
		chronicle: kept.filter((address) => CHRONICLE.test(address))
	};
	for (const [slug, name] of itineraries) {
		sets[name] = kept.filter((one) => slugOf(one) === slug || LISTS.test(one) || one === ATLAS);
	}
	const taken = new Set(Object.values(sets).flat());
	return { ...sets, rest: kept.filter((one) => !taken.has(one)) };
}
