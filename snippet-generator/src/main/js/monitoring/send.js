import {guard} from '../page/guard.js';
import {refreshKept} from './keep-queue.js';
import {nextBatch} from './queue.js';
import {EVENTS_URL, mayCall, post} from './runtime.js';
import {batchSize, mustWait, settle} from './settle.js';
import {visitToken} from './visit.js';
import {writeBatch} from './write-batch.js';

/** Events that happen together travel together. */
const LINGER_MILLIS = 20;

/** The pause after an answer that makes no sense. */
const TROUBLE_MILLIS = 60000;

let isBusy = false;

/** @type {number|undefined} */
let timer;

/** Sends what is queued soon, unless an attempt is under way or waits for its time. */
export function sendSoon() {
  if (!isBusy && timer === undefined) {
    timer = setTimeout(guard(sendNow), LINGER_MILLIS);
  }
}

/** Sends what is queued now, unless the runtime wants a pause that is not over. */
export function hurry() {
  if (!mustWait()) {
    sendNow();
  }
}

/** Sends what is queued, one batch at a time so that events arrive in their order. */
function sendNow() {
  if (isBusy) {
    return;
  }
  clearTimeout(timer);
  timer = undefined;
  const batch = nextBatch(batchSize());
  if (batch.length && mayCall()) {
    const token = visitToken(batch[0].begin);
    post(EVENTS_URL, writeBatch(batch))
        .catch(() => Response.error())
        .then((response) => settle(batch, response, token))
        .catch(() => TROUBLE_MILLIS)
        .then(guard(sendRest));
    isBusy = true;
  }
}

/** @param {number} pauseMillis */
function sendRest(pauseMillis) {
  isBusy = false;
  refreshKept();
  timer = setTimeout(guard(sendNow), pauseMillis);
}
