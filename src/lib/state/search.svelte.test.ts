import { describe, expect, it } from 'vitest';
import { smallCompilation } from '../../../tests/fixtures/smallAtlas';
import { Search } from './search.svelte';

const { atlas } = smallCompilation();
const { id, name } = atlas.places[0]!;

describe('search', () => {
	it('knows nothing before anybody reached for it', () => {
		expect(new Search(atlas).find(name.en)).toBeUndefined();
	});

	it('finds once it is prepared, however often that was asked', async () => {
		const search = new Search(atlas);
		await Promise.all([search.prepare(), search.prepare()]);
		expect(search.find(name.en)).toContainEqual({ kind: 'place', id });
		expect(search.find(name.en[0]!)).toBeUndefined();
		expect(search.find('qwertzuiop')).toEqual([]);
	});
});
