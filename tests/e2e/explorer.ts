import { TakeAwayDriver } from './driver/TakeAwayDriver';

/**
 * The explorer as a visitor uses it: these tests know only through it and the files of `driver/` how
 * the page is built. Everything is found by the role and name that a screen reader tells.
 *
 * Each file of `driver/` has one subject and builds on the one before: page, time, places held,
 * chronicle and card, map, forces, crossing, what is taken away.
 */
export class Explorer extends TakeAwayDriver {}
