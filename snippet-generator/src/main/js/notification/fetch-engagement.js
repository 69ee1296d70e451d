import {ENGAGEMENT_HASH, ENGAGEMENT_INTEGRITY} from '../generated/settings.js';
import {AGENT_URL, nonce} from '../monitoring/runtime.js';

/**
 * Fetches the engagement UI that belongs to this one, and no other, with the nonce of this one: an import cannot say what it
 * expects, but a link that fetches the same module can. https://html.spec.whatwg.org/multipage/links.html#link-type-modulepreload
 * @return {!Promise<!EngagementModule>}
 */
export function fetchEngagement() {
  const link = /** @type {!HTMLLinkElement} */ (document.createElement('link'));
  const url = AGENT_URL + '/' + ENGAGEMENT_HASH + '.js';
  link.rel = 'modulepreload';
  link.integrity = ENGAGEMENT_INTEGRITY;
  link.nonce = nonce;
  link.href = url;
  document.head.append(link);
  return importModule(url).finally(() => link.remove());
}
