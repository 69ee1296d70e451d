import {VERSION} from '../generated/settings.js';
import {writeJson} from '../page/write-json.js';
import {Entry} from './queue.js';
import {visitToken} from './visit.js';
import {visitorToken} from './visitor.js';

/**
 * The request body for events of one visit and one tab.
 * @param {string} begin of the visit
 * @param {string} tab
 * @param {!Array<!WireEvent>} events none, when only the visit's token is wanted
 * @return {string}
 */
export function writeBatch(begin, tab, events) {
  const visit = visitToken(begin);
  /** @type {!WireBatch} */
  const body = {
    begin: visit ? undefined : begin,
    visitor: visitorToken() || undefined,
    visit: visit || undefined,
    tab,
    version: VERSION,
    sentAt: Date.now(),
    events,
  };
  return writeJson(body);
}

/**
 * The request body for queued events of one visit and one tab.
 * @param {!Array<!Entry>} batch
 * @return {string}
 */
export const writeEntries = (batch) => writeBatch(batch[0].begin, /** @type {string} */ (batch[0].tab), batch.map(({event}) => event));
