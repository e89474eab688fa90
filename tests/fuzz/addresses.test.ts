import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTypedTime } from '../../src/lib/components/controls/parseTypedTime';
import { parseFilter, printFilter } from '../../src/lib/reading/chronicleFilter';
import { OPENING, STORY } from '../../src/lib/scene/story';
import { isOwnScript } from '../../src/lib/security/trustOwnScripts';
import { readControls, USUAL_CONTROLS } from '../../src/lib/state/embedControls';
import { Explorer } from '../../src/lib/state/explorer.svelte';
import { parseParams, printParams } from '../../src/lib/state/params';
import { stopInAddress } from '../../src/lib/state/stopInAddress';
import { smallCompilation } from '../fixtures/smallAtlas';
import { damaged, hostileText } from './hostile';
import { fewerRuns, RUNS } from './runs';

const KEYS = [
	...['t', 'at', 'follow', 'voice', 'compare', 'names', 'pace', 'loop', 'director', 'trail'],
	...[
		'cross',
		'event',
		'place',
		'force',
		'person',
		'question',
		'extent',
		'controls',
		'stop',
		'day'
	],
	...['side', 'kind', 'certainty', '__proto__', 'constructor', 'x']
];
const GOOD =
	't=25-21:40&at=30.31,59.94,14.0&event=shot&follow=person:lenin&voice=soviet&names=ru1917&' +
	'pace=10&loop=25-21:00/26-02:30&director=1&trail=60&cross=30.3,59.93,30.32,59.95';
const address = fc.oneof(
	hostileText,
	damaged(GOOD),
	fc
		.array(fc.tuple(fc.constantFrom(...KEYS), hostileText), { maxLength: 8 })
		.map((pairs) => new URLSearchParams(pairs).toString())
);
const search = address.map((text) => new URLSearchParams(text));
const ID = /^[a-z0-9_]{1,64}$/;

describe('addresses', () => {
	it('of the explorer are read, or what cannot be is named; what is read is read again alike', () => {
		fc.assert(
			fc.property(search, (asked) => {
				const { params, malformed } = parseParams(asked);
				for (const key of malformed) expect(KEYS).toContain(key);
				const { selection } = params;
				if (selection && selection.kind !== 'none') expect(selection.id).toMatch(ID);
				// An address rounds its numbers: what was written once stays as it is.
				const written = printParams(params);
				const again = parseParams(written);
				expect(again.malformed).toEqual([]);
				expect(printParams(again.params).toString()).toBe(written.toString());
			}),
			RUNS
		);
	});

	it('of the explorer open it, whatever they say', () => {
		const { atlas } = smallCompilation();
		fc.assert(
			fc.property(search, (asked) => {
				const { params } = parseParams(asked);
				const explorer = new Explorer(atlas, 'en', params);
				explorer.restore(params);
				expect(explorer.clock.t).toBeGreaterThanOrEqual(STORY.from);
				expect(explorer.clock.t).toBeLessThanOrEqual(STORY.to);
				expect(explorer.knows(explorer.selection)).toBe(true);
			}),
			fewerRuns(0.1)
		);
	});

	it('of the chronicle, of frames and of tours fall back, and say so', () => {
		const known = { place: new Set(['a']), person: new Set(['b']) };
		const all = { ...known, force: new Set<string>(), voice: new Set<string>() };
		fc.assert(
			fc.property(search, (asked) => {
				const { filter } = parseFilter(asked, all);
				expect(parseFilter(new URLSearchParams(printFilter(filter)), all).filter).toEqual(filter);
				const { controls, isMalformed } = readControls(asked);
				if (isMalformed) expect([...controls]).toEqual(USUAL_CONTROLS);
				expect(stopInAddress(asked.toString()) ?? 'a').toMatch(ID);
			}),
			RUNS
		);
	});

	it('of scripts are our own, or are not trusted', () => {
		const location = { href: 'https://example.org/kiosk', origin: 'https://example.org' };
		const url = fc.oneof(hostileText, fc.webUrl(), damaged('/_app/immutable/workers/a.js'));
		fc.assert(
			fc.property(url, (text) => {
				if (isOwnScript(text, location)) {
					expect(new URL(text, location.href).origin).toBe(location.origin);
				}
			}),
			RUNS
		);
	});

	it('typed as hours are within the story, or are none', () => {
		const typed = fc.oneof(hostileText, damaged('25 October, 21:40'));
		fc.assert(
			fc.property(typed, (text) => {
				const t = parseTypedTime(text, OPENING, STORY) ?? OPENING;
				expect(t >= STORY.from && t <= STORY.to).toBe(true);
			}),
			RUNS
		);
	});
});
