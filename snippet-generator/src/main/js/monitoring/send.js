import {guard} from '../page/guard.js';
import {refreshKept} from './keep-queue.js';
import {EVENTS, pauseLeft} from './pause.js';
import {nextBatch} from './queue.js';
import {mayCall, postEvents} from './runtime.js';
import {settle} from './settle.js';
import {visitToken} from './visit.js';
import {writeEntries} from './write-batch.js';

/** Events that happen together travel together. */
const LINGER_MILLIS = 20;

/** The pause after an answer that makes no sense. */
const TROUBLE_MILLIS = 60000;

/** In place of a timer: an attempt is under way. */
const BUSY = -1;

/** The timer of the next attempt; 0 when there is none. */
let timer = 0;

/** Sends what is queued soon, unless an attempt is under way or waits for its time. */
export function sendSoon() {
  if (!timer) {
    timer = setTimeout(guard(sendNow), LINGER_MILLIS);
  }
}

/**
 * Sends what is queued, one batch at a time so that events arrive in their order. Nothing ends a pause that the runtime asked for; one
 * that is only due to the network ends here.
 */
export function sendNow() {
  if (timer === BUSY) {
    return;
  }
  clearTimeout(timer);
  timer = 0;
  const batch = nextBatch();
  if (!batch.length || !mayCall()) {
    return;
  }
  const token = visitToken(batch[0].begin);
  const left = pauseLeft(EVENTS);
  if (left) {
    timer = setTimeout(guard(sendNow), left);
  } else {
    postEvents(writeEntries(batch))
        .catch(() => Response.error())
        .then((response) => settle(batch, response, token))
        .catch(() => TROUBLE_MILLIS)
        .then(guard(sendRest));
    timer = BUSY;
  }
}

/** @param {number} pauseMillis */
function sendRest(pauseMillis) {
  timer = setTimeout(guard(sendNow), pauseMillis);
  if (!pauseMillis) {
    refreshKept();
  }
}
