import {guard} from '../page/guard.js';
import {refreshKept} from './keep-queue.js';
import {EVENTS, pauseLeft} from './pause.js';
import {nextBatch} from './queue.js';
import {mayCall, postEvents} from './runtime.js';
import {batchSize, settle} from './settle.js';
import {visitToken} from './visit.js';
import {writeEntries} from './write-batch.js';

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

/**
 * Sends what is queued, one batch at a time so that events arrive in their order. Nothing ends a pause that the runtime asked for; one
 * that is only due to the network ends here.
 */
export function sendNow() {
  if (isBusy) {
    return;
  }
  clearTimeout(timer);
  timer = undefined;
  const batch = nextBatch(batchSize());
  const token = batch.length ? visitToken(batch[0].begin) : '';
  const left = pauseLeft(EVENTS);
  if (left) {
    timer = setTimeout(guard(sendNow), left);
  } else if (batch.length && mayCall()) {
    postEvents(writeEntries(batch))
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
  if (!pauseMillis) {
    refreshKept();
  }
  timer = setTimeout(guard(sendNow), pauseMillis);
}
