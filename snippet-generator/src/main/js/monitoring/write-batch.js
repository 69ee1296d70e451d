import {VERSION} from '../generated/settings.js';
import {writeJson} from '../page/write-json.js';
import {Entry, tabOf} from './queue.js';
import {visitToken} from './visit.js';
import {visitorToken} from './visitor.js';

/**
 * The request body for events of one visit and one tab.
 * @param {!Array<!Entry>} batch
 * @return {string}
 */
export function writeBatch(batch) {
  const {begin} = batch[0];
  const visit = visitToken(begin);
  /** @type {!WireBatch} */
  const body = {
    begin: visit ? undefined : begin,
    visitor: visitorToken() || undefined,
    visit: visit || undefined,
    tab: tabOf(batch[0]),
    version: VERSION,
    sentAt: Date.now(),
    events: batch.map(({event}) => event),
  };
  return writeJson(body);
}
