/** How an entry of the chronicle comes to be told as it is; empty in our best estimate. */
export interface EntryTelling {
	/** Id of the voice that tells the chronicle. */
	voice?: string;
	/** What is said of it at the entry, where accounts differ. */
	words?: string;
}
