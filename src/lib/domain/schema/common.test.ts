import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { CitationReference, Id, PositionSchema, Text } from './common';
import { ViaItem } from './movement';

describe('CitationReference', () => {
	it.each([
		['figes', { citation: 'figes' }],
		['figes#XI.1', { citation: 'figes', passage: 'XI.1' }],
		['reed:ch4', { citation: 'reed', passage: 'ch4' }],
		['ihcw:v2:p.30', { citation: 'ihcw', passage: 'v2:p.30' }]
	])('reads %s', (text, reference) => {
		expect(v.parse(CitationReference, text)).toEqual(reference);
	});

	it.each(['', 'reed:', 'Reed, ch. 4', '#XI'])('refuses %j', (text) => {
		expect(v.is(CitationReference, text)).toBe(false);
	});
});

describe('PositionSchema', () => {
	it('takes five decimals and no more', () => {
		expect(v.is(PositionSchema, [30.31383, 59.94045])).toBe(true);
		expect(v.is(PositionSchema, [30.313831, 59.94045])).toBe(false);
	});

	it.each([[[30.3]], [[30.3, 59.9, 4]], [['30.3', 59.9]], [[59.9, 190]]])('refuses %j', (value) => {
		expect(v.is(PositionSchema, value)).toBe(false);
	});
});

describe('Id and Text', () => {
	it.each(['Smolny', 'a__b', '_a', 'a-b', ''])('refuses the id %j', (id) => {
		expect(v.is(Id, id)).toBe(false);
	});

	it.each(['', ' x', 'x\n'])('refuses the text %j', (text) => {
		expect(v.is(Text, text)).toBe(false);
	});
});

describe('ViaItem', () => {
	it('tells places from the ways along which one goes', () => {
		expect(v.parse(ViaItem, '@smolny')).toEqual({ kind: 'place', place: 'smolny' });
		expect(v.parse(ViaItem, 'Nevsky Prospekt')).toEqual({
			kind: 'along',
			along: 'Nevsky Prospekt'
		});
	});

	it('reads the hour at a place', () => {
		expect(v.parse(ViaItem, { place: 'smolny', at: '1917-10-24T01:00' })).toEqual({
			...{ kind: 'place', place: 'smolny', at: 60 }
		});
	});

	it('refuses a lone @', () => {
		expect(v.is(ViaItem, '@')).toBe(false);
	});
});
