import {ENGAGEMENT_HASH, ENGAGEMENT_INTEGRITY} from '../generated/settings.js';
import {AGENT_URL, nonce} from '../monitoring/runtime.js';

/** A browser may keep a failure as the result of an address, so that every attempt has one of its own. */
let attempts = 0;

/**
 * Fetches the engagement UI that belongs to this script, and no other, with the nonce of this one: an import cannot say what it
 * expects, but a link that fetches the same module can. https://html.spec.whatwg.org/multipage/links.html#link-type-modulepreload
 * @return {!Promise<!EngagementModule>}
 */
export async function fetchEngagement() {
  const link = /** @type {!HTMLLinkElement} */ (document.createElement('link'));
  const url = AGENT_URL + '/' + ENGAGEMENT_HASH + '.js' + '?'.repeat(attempts++);
  link.rel = 'modulepreload';
  link.integrity = ENGAGEMENT_INTEGRITY;
  link.nonce = nonce;
  link.href = url;
  (document.head || document.documentElement).append(link);
  try {
    return await importModule(url);
  } finally {
    link.remove();
  }
}
