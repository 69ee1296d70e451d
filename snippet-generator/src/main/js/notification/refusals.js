import {beginPause, ends} from '../monitoring/pause.js';
import {view} from '../monitoring/view.js';
import {renewVisit} from './renew.js';

/** The cookie for the pause of the stream. */
export const STREAM = 'beckon_pause.stream';

ends[STREAM] = 0;

/** The visit token that the runtime refused: it is good for nothing. */
let refusedToken = '';

/**
 * @param {string} visit the token of the visit, if there is one
 * @return {boolean} whether a stream may be had with it
 */
export const isGood = (visit) => visit !== '' && visit !== refusedToken;

/**
 * Learns from the status with which a stream ended.
 * @param {number} status
 * @param {string} visit the token it was asked for with
 * @param {number} millis how long to wait before the next one
 * @return {!Promise<boolean>} whether there may be a next one
 */
export async function mayReopen(status, visit, millis) {
  if (status === 429 || status === 503) {
    beginPause(STREAM, millis);
  } else if (status === 401) {
    const isOver = await renewVisit(view.begin, visit);
    if (isOver) {
      refusedToken = visit;
    }
    return !isOver;
  }
  return status !== 403 && status !== 404;
}
