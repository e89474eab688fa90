/** Where what is taken away comes from, and what may be done with it: told in every file. */
export interface Provenance {
	title: string;
	/** Version of the data, as `dataVersion` makes it. */
	version: string;
	licence: string;
	licenceUrl: string;
	attribution: string;
	/** How to cite the data, in one line. */
	cite: string;
}

const TITLE = 'Petrograd 1917, hour by hour';
const LICENCE = 'Open Data Commons Open Database License 1.0 (ODbL-1.0)';
const ATTRIBUTION = '© OpenStreetMap contributors';

/** The provenance of a version of the data. */
export function provenanceOf(version: string): Provenance {
	return {
		...{ title: TITLE, version },
		...{ licence: LICENCE, licenceUrl: 'https://opendatacommons.org/licenses/odbl/1-0/' },
		attribution: ATTRIBUTION,
		cite: `${TITLE}, data version ${version}, ODbL 1.0, coordinates ${ATTRIBUTION}`
	};
}

/** How times are written in the exports; told in every file. */
export const TIME_NOTE =
	'Times are Petrograd civil time. Old Style is the Julian calendar, New Style the Gregorian, 13 ' +
	'days later with the same clock. They are written as far as they are known: with precision ' +
	'"exact" or "about" to the minute, which with "about" is an hour attested or where accounts ' +
	'cluster; with "part_of_day" and "day" as the date alone, the last day included. A bracket ' +
	'(Old Style, from/to) only says within which hours a part of the day is meant: nobody attests it.';

/** What an account is to a record; told in every file. */
export const ACCOUNT_NOTE =
	'A record with an account (question/account) exists only in the telling of that account; all ' +
	'others are our best estimate.';
