/** What the sheet of a small screen shows. */
export type Sheet = 'chronicle' | 'card';
