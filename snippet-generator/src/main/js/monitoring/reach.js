import {EVENTS, beginPause, pauseMillis} from './pause.js';

/** Too many requests; overloaded; and a proxy that does not reach the runtime. */
const BUSY = [429, 502, 503, 504];

let failures = 0;

/** @return {boolean} whether the runtime answered last time */
export const isReachable = () => failures === 0 && navigator.onLine;

/**
 * Learns from one attempt whether the runtime is there.
 * @param {!Response} response
 * @return {number} how many milliseconds to wait before the next attempt when there was no answer; 0 when there was one
 */
export function awayMillis(response) {
  const isOverloaded = BUSY.includes(response.status);
  if (!isOverloaded && response.status) {
    failures = 0;
    return 0;
  }
  const millis = pauseMillis(++failures, response);
  if (isOverloaded) {
    beginPause(EVENTS, millis);
  }
  return millis;
}
