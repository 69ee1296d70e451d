import {VERSION} from '../generated/settings.js';
import {EVENTS_URL, post} from '../monitoring/runtime.js';
import {readAnswer} from '../monitoring/settle.js';
import {tabId} from '../monitoring/tab.js';
import {holdVisit, visitToken} from '../monitoring/visit.js';
import {visitorToken} from '../monitoring/visitor.js';
import {guard} from '../page/guard.js';

/** Once in a page load mends what a change of keys broke; more often mends nothing. */
let isRenewed = false;

/**
 * Gets another token for a visit whose token the runtime refused, with a batch without events: nobody may do anything for a while.
 * @param {string} begin of the visit
 * @param {string} token that was refused
 */
export async function renewVisit(begin, token) {
  if (!isRenewed && visitToken(begin) === token) {
    isRenewed = true;
    holdVisit(begin, '');
    /** @type {!WireBatch} */
    const batch = {
      begin, visitor: visitorToken() || undefined, visit: undefined, tab: tabId(), version: VERSION, sentAt: Date.now(), events: [],
    };
    const response = await post(EVENTS_URL, JSON.stringify(batch)).catch(() => Response.error());
    if (response.ok) {
      const answer = /** @type {!WireAnswer} */ (await response.json());
      guard(readAnswer)(begin, answer);
    }
  }
}
