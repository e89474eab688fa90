import { oncePer } from '../scene/oncePer';
import type { AtlasInVoice } from '../scene/atlasInVoice';
import { indexAtlas, type AtlasIndex } from './atlasIndex';
import type { Covering } from './coverings.svelte';
import type { Explorer } from './explorer.svelte';

/**
 * The explorer as it is to whatever shows its second voice: atlas, scene and hours are as that one
 * tells them, and what lies beyond the divider is the first voice's half. All else is the same, and
 * what is done to it is done to the one explorer.
 * @param firstHalf where on the page the first voice is told
 */
export function otherTelling(explorer: Explorer, firstHalf: () => Covering): Explorer {
	const { comparison, coverings } = explorer;
	const indexOf = oncePer((told: AtlasInVoice): AtlasIndex => indexAtlas(explorer.atlas, told));
	const ownCoverings = overlaid(coverings, {
		get boxes() {
			const others = coverings.boxes.filter((box) => box !== coverings.of('beyond'));
			return [...others, firstHalf()];
		},
		of: (part) => (part === 'beyond' ? firstHalf() : coverings.of(part))
	});
	return overlaid(explorer, {
		get voice() {
			return comparison.voice;
		},
		get told() {
			return comparison.told;
		},
		get scene() {
			return comparison.scene;
		},
		get events() {
			return comparison.told.events;
		},
		get index() {
			return indexOf(comparison.told);
		},
		coverings: ownCoverings
	});
}

/** What an object is to others, without what it keeps to itself. */
type Public<T> = Pick<T, keyof T>;

/** The same object to whoever asks it, save for what `own` has an answer to. */
function overlaid<T extends object>(base: T, own: Partial<Public<T>>): T {
	return new Proxy(base, {
		get(target, key) {
			if (Object.hasOwn(own, key)) return Reflect.get(own, key) as unknown;
			const value: unknown = Reflect.get(target, key, target);
			// Methods reach for what the object keeps to itself.
			return typeof value === 'function' ? (value.bind(target) as unknown) : value;
		}
	});
}
