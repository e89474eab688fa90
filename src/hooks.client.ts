import { trustOwnScripts } from '$lib/security/trustOwnScripts';

trustOwnScripts('trustedTypes' in window ? (window.trustedTypes as never) : undefined, location);
