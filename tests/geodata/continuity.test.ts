import { describe, expect, it } from 'vitest';
import { MODE_SPEEDS } from '../../src/lib/compile/modes';
import type { CompiledAtlas } from '../../src/lib/domain/compiled';
import { distanceMetres } from '../../src/lib/geo/position';
import { atlasInVoice } from '../../src/lib/scene/atlasInVoice';
import { forcesAt, type ForceInScene } from '../../src/lib/scene/forcesAt';
import { instant } from '../../src/lib/time/instant';
import { SHIPPED } from './atlas';

/** 24 October 00:00 to 26 October 12:00. */
const MINUTES = 60 * 60;
/** Rounding of positions to five decimals, at both ends of a step, and a start within a minute. */
const SLACK_METRES = 5;
/** As far as the eye takes for a step aside. */
const ASIDE_METRES = 60;
/** What has come in no further than that is not yet seen. */
const UNSEEN = 0.05;

/** Metres that a mode can make in a minute at the most; one unknown was hardly faster than a tram. */
function mostMetres({ mode }: ForceInScene): number {
	return (MODE_SPEEDS[mode ?? 'tram'].most * 1000) / 60 + SLACK_METRES;
}

/** Everything that would look like a leap to who watches a telling minute by minute. */
function leaps(atlas: CompiledAtlas): string[] {
	const found: string[] = [];
	let before: readonly ForceInScene[] = [];
	for (let minute = 0; minute < MINUTES; minute += 1) {
		const now = forcesAt(atlas, instant(minute));
		for (const force of now) {
			const own = before.filter((one) => one.force === force.force);
			const same = own.find(({ movement }) => movement === force.movement);
			const gone = Math.min(...own.map((one) => distanceMetres(one.position, force.position)));
			const metres = same ? distanceMetres(same.position, force.position) : gone;
			const isLeap = same
				? metres > Math.max(mostMetres(force), mostMetres(same))
				: own.length > 0 && metres > ASIDE_METRES && force.presence > UNSEEN;
			if (isLeap) found.push(`${force.movement} by ${Math.round(metres)} m at ${minute}`);
		}
		before = now;
	}
	return found;
}

describe('whoever watches both days through', () => {
	it.each(SHIPPED.atlas.voices)('sees nobody leap, told by $id', (voice) => {
		expect(leaps(atlasInVoice(SHIPPED.atlas, voice))).toEqual([]);
	});
});
