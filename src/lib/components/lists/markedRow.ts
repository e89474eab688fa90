import type { Side } from '../../domain/schema/event';

/** What every row of a marked list has, whatever it says. */
export interface MarkedRow {
	/** No two rows of a list share it. */
	key: string | number;
	/** Whose mark stands before it. */
	side: Side;
	/** Whether the mark is a rim only: an hour no better known than a part of the day, or one who moves. */
	isHollow?: boolean;
	/** Whether it is what lasts now. */
	isCurrent?: boolean;
}
