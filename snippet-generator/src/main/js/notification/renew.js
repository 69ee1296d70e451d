import {EVENTS, pauseLeft} from '../monitoring/pause.js';
import {awayMillis} from '../monitoring/reach.js';
import {postEvents} from '../monitoring/runtime.js';
import {readAnswer} from '../monitoring/settle.js';
import {tabId} from '../monitoring/tab.js';
import {holdVisit, visitToken} from '../monitoring/visit.js';
import {lookAgain} from '../monitoring/visit-cookie.js';
import {writeBatch} from '../monitoring/write-batch.js';
import {guard} from '../page/guard.js';
import {emit, readinessChanged} from '../page/signal.js';

/** One answer in a page load mends what a change of keys broke; more of them mend nothing. */
let isRenewed = false;

/**
 * Gets another token for a visit whose token the runtime refused: that of another tab, which was quicker, or one for a batch without
 * events, as nobody may do anything for a while.
 * @param {string} begin of the visit
 * @param {string} token that was refused
 * @return {!Promise<boolean>} false when the runtime could not be asked now: then the visit has its old token still
 */
export async function renewVisit(begin, token) {
  lookAgain();
  if (visitToken(begin) !== token) {
    emit(readinessChanged);
    return true;
  }
  if (isRenewed) {
    return true;
  }
  if (pauseLeft(EVENTS)) {
    return false;
  }
  holdVisit(begin, '');
  const response = await postEvents(writeBatch(begin, tabId(), [])).catch(() => Response.error());
  if (awayMillis(response)) {
    if (!visitToken(begin)) {
      holdVisit(begin, token);
    }
    return false;
  }
  isRenewed = true;
  if (response.ok) {
    const answer = /** @type {!WireAnswer} */ (await response.json());
    guard(readAnswer)(begin, answer);
  }
  return true;
}
