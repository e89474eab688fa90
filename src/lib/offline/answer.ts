import { fetchSound } from './fetchSound';
import { REST } from './manifest';
import type { Site } from './Site';
import type { Pin } from './SiteNotes';
import { soundResponse } from './soundResponse';
import { withBase } from './withBase';

/** A request to the site, as the worker sees it. */
export interface Asked {
	/** Its path beneath the site's root, without what follows `?`: `/ru/tour`. */
	address: string;
	isNavigation: boolean;
	/** The page that asks. */
	clientId: string;
	/** The page or worker that the answer will become. */
	resultingClientId: string;
	/** Sends it to the network as it is. */
	send(): Promise<Response>;
	/** Lets work go on after the answer. */
	after(work: Promise<unknown>): void;
	/** Called where the server turns out to have another version. */
	onstale(): void;
}

/** Named by what is in them: of these, files of two versions never mix. */
const CONTENT_NAMED = '/_app/immutable/';

/**
 * What the worker answers. A page and all that it asks for are of one version: what is kept comes
 * first; a page that only the network has, in another version, belongs to the network with all its
 * data; and so does one of the version before, where this one is damaged and the network silent.
 */
export async function answer(asked: Asked, site: Site): Promise<Response> {
	if (asked.isNavigation) return answerPage(asked, site);
	const isContentNamed = asked.address.startsWith(CONTENT_NAMED);
	if (isContentNamed && asked.resultingClientId === '') return answerContentNamed(asked, site);
	const pinned = await site.notes.pinOf(asked.clientId);
	// A worker asks in its own name: it belongs where the page does that started it.
	if (pinned) await pin(asked, site, pinned);
	if (isContentNamed) return answerContentNamed(asked, site);
	if (pinned === 'network') return asked.send();
	if (pinned === 'previous') return (await previousCopy(asked, site)) ?? Response.error();
	return answerData(asked, site);
}

async function answerPage(asked: Asked, site: Site): Promise<Response> {
	const { address } = asked;
	const entry = (await site.current.files())[address];
	const kept = entry && (await site.current.copy(address));
	if (kept) return kept;
	const sent = await sendOrNothing(asked);
	if (sent) {
		const sound = entry && (await soundResponse(sent.clone(), entry));
		if (sound) {
			asked.after(site.current.keep(address, sound.clone()));
			return sound;
		}
		if (entry) asked.onstale();
		await pin(asked, site, 'network');
		return sent;
	}
	const older = await previousCopy(asked, site);
	if (!older) return offlinePage(address, site);
	await pin(asked, site, 'previous');
	return older;
}

async function answerContentNamed(asked: Asked, site: Site): Promise<Response> {
	const kept = (await site.current.copy(asked.address)) ?? (await previousCopy(asked, site));
	return kept ?? answerData(asked, site);
}

/** Data of this version, or none: an address that no list names is the network's own matter. */
async function answerData(asked: Asked, site: Site): Promise<Response> {
	const { current, fetcher } = site;
	const entry = (await current.files())[asked.address];
	if (!entry) return asked.send();
	const kept = await current.copy(asked.address);
	if (kept) return kept;
	try {
		const sound = await fetchSound(asked.address, entry, fetcher);
		asked.after(current.keep(asked.address, sound.clone()));
		return sound;
	} catch {
		asked.onstale();
		return Response.error();
	}
}

async function previousCopy({ address }: Asked, site: Site): Promise<Response | undefined> {
	return (await site.previous())?.copy(address);
}

/** A full disk must not keep anybody from a page: what cannot be noted is not. */
async function pin({ resultingClientId }: Asked, site: Site, to: Pin): Promise<void> {
	await site.notes.pin(resultingClientId, to).catch(() => undefined);
}

/** The page that says this one is not kept; it is shown at any depth of address, in any folder. */
async function offlinePage(address: string, site: Site): Promise<Response> {
	const path = /^\/ru(?:\/|$)/.test(address) ? '/ru/offline' : '/offline';
	const page = await site.current.copy(path);
	return page ? withBase(page, site.base + path) : Response.error();
}

async function sendOrNothing({ send }: Asked): Promise<Response | undefined> {
	return send().catch(() => undefined);
}

/** Requests that the worker leaves alone: its own lists, and what tells of new versions. */
export function isOwnMatter(address: string): boolean {
	return (
		address.startsWith('/offline-') ||
		['/service-worker.js', '/_app/version.json', REST].includes(address)
	);
}
