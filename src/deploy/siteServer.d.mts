import type { Server, ServerResponse } from 'node:http';

export function createSiteServer(
	site: string,
	answerFirst?: (pathname: string, response: ServerResponse) => boolean
): Server;
