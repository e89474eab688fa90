/** Text alone; the service worker answers with it where a page is not kept and there is no network. */
export const csr = false;
