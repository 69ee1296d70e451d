import {emit, readinessChanged} from '../page/signal.js';
import {holdIds} from './ids.js';
import {keepQueue} from './keep-queue.js';
import {Entry, MOST_IN_BATCH, giveUp, limit, queued, remove} from './queue.js';
import {awayMillis} from './reach.js';
import {fallSilent} from './runtime.js';
import {view} from './view.js';
import {holdVisit, isOfVisit, visitToken} from './visit.js';
import {lookAgain} from './visit-cookie.js';
import {holdVisitor} from './visitor.js';

/**
 * Draws the consequences of one attempt.
 * @param {!Array<!Entry>} batch
 * @param {!Response} response
 * @param {string} token that the batch was sent with
 * @return {!Promise<number>} how many milliseconds to wait before the next attempt
 */
export async function settle(batch, response, token) {
  const {status} = response;
  const millis = awayMillis(response);
  if (millis) {
    if (view.isOpen) {
      keepQueue();
    }
    return millis;
  }
  if (status === 401 && token) {
    lookAgain();
    holdVisit(batch[0].begin, '');
  } else if (status === 413 && batch.length > 1) {
    limit.most = batch.length >> 1;
  } else if (response.ok) {
    limit.most = MOST_IN_BATCH;
    remove(batch);
    readAnswer(batch[0].begin, /** @type {!WireAnswer} */ (await response.json()));
  } else {
    giveUp(batch);
    if (status === 403 || status === 404) {
      fallSilent();
      giveUp(queued());
    }
  }
  return 0;
}

/**
 * The runtime took a batch and said whose it is.
 * @param {string} begin
 * @param {!WireAnswer} answer
 */
export function readAnswer(begin, {visitor, visit}) {
  const isNew = visitToken(begin) !== visit.token;
  holdVisitor(visitor.token, isOfVisit(begin));
  if (isOfVisit(begin)) {
    holdVisit(begin, visit.token);
    holdIds(visitor.id, visit.id);
    if (isNew) {
      emit(readinessChanged);
    }
  }
}
