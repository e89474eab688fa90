/** Text alone; what serves the site answers with it, at whatever address was asked for. */
export const csr = false;
