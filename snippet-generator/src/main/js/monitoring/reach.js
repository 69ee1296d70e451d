import {EVENTS, beginPause, pauseMillis} from './pause.js';

const TOO_MANY = 429;

/** Overloaded, and what proxies answer that do not reach the runtime, is above it. */
const NOT_IMPLEMENTED = 501;

let failures = 0;

/** @return {boolean} whether the runtime answered last time */
export const isReachable = () => !failures && navigator.onLine;

/**
 * Learns from one attempt whether the runtime is there.
 * @param {!Response} response
 * @return {number} how many milliseconds to wait before the next attempt when there was no answer; 0 when there was one
 */
export function awayMillis(response) {
  const {status} = response;
  const isOverloaded = status === TOO_MANY || status > NOT_IMPLEMENTED;
  if (!isOverloaded && status) {
    failures = 0;
    return 0;
  }
  const millis = pauseMillis(++failures, response);
  if (isOverloaded) {
    beginPause(EVENTS, millis);
  }
  return millis;
}
