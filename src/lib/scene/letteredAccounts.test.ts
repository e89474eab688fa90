import { describe, expect, it } from 'vitest';
import { account } from '../../../tests/fixtures/accounts';
import type { Account } from '../domain/schema/question';
import { instant } from '../time/instant';
import { accountLetter, accountPlaces, inOrderOfHour } from './letteredAccounts';

const timed = (id: string, from: number, place?: string): Account =>
	account(id, {
		at: [{ event: 'shot', from: instant(from), to: instant(from + 2), precision: 'exact' }],
		...(place === undefined ? {} : { place })
	});

describe('inOrderOfHour', () => {
	it('sets the earliest first and those without an hour last, as they stood', () => {
		const [none, other] = [account('none', {}), account('other', {})];
		const [late, early] = [timed('late', 9), timed('early', 3)];
		expect(inOrderOfHour([none, late, other, early])).toEqual([early, late, none, other]);
	});
});

describe('accountLetter', () => {
	it('goes through the alphabet', () => {
		expect([0, 1, 7].map(accountLetter)).toEqual(['A', 'B', 'H']);
	});
});

describe('accountPlaces', () => {
	const accounts = [
		timed('late', 9, 'palace'),
		account('silent', {}),
		timed('early', 3, 'staff'),
		account('other', { place: 'staff' })
	];

	it('names each place once, with the letters that the accounts have by their hours', () => {
		const places = accountPlaces({ accounts }, undefined);
		expect(places.map(({ place, letters }) => [place, letters.join()])).toEqual([
			['staff', 'A,D'],
			['palace', 'B']
		]);
	});

	it('knows the place of the account followed, whichever of several there it is', () => {
		const followed = (id: string) =>
			accountPlaces({ accounts }, id).flatMap(({ place, isFollowed }) => (isFollowed ? place : []));
		expect([followed('early'), followed('other'), followed('late')]).toEqual([
			...[['staff'], ['staff'], ['palace']]
		]);
		expect(followed('silent')).toEqual([]);
	});
});
