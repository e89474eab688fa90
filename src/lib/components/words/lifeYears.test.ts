import { describe, expect, it } from 'vitest';
import { lifeYears } from './lifeYears';

const sure = (year: number) => ({ year, isAbout: false });

describe('lifeYears', () => {
	it('gives both years of a life', () => {
		expect(lifeYears({ born: sure(1870), died: sure(1924) })).toBe('1870–1924');
	});

	it('says of one year alone whether it is of birth or of death', () => {
		expect(lifeYears({ born: sure(1868) })).toBe('born 1868');
		expect(lifeYears({ died: sure(1938) })).toBe('died 1938');
	});

	it('says so where a year is not certain', () => {
		expect(lifeYears({ born: { year: 1880, isAbout: true }, died: sure(1918) })).toBe(
			'about 1880–1918'
		);
	});

	it('says nothing where no year is known', () => {
		expect(lifeYears({})).toBeUndefined();
	});
});
