import ImportWorker from './importWorker?worker';

/** Starts the worker that reads a visitor's file: a module of the site's own, as its policy asks. */
export function startImportWorker(): Worker {
	return new ImportWorker();
}
