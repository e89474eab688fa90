import { trustOwnScripts } from '$lib/security/trustOwnScripts';

/** TypeScript's own library does not know Trusted Types yet. */
type Checking = Window & { trustedTypes?: Parameters<typeof trustOwnScripts>[0] };

trustOwnScripts((window as Checking).trustedTypes, location);
