import {keep, read, siteStorage} from '../page/kept.js';
import {mayStore} from './consent.js';

const KEY = 'beckon_pause';
const LONGEST_SECONDS = 300;
const DAY_SECONDS = 86400;

/** When the pause ends that the runtime asked for. */
let endAtMillis = 0;

/**
 * How long to wait before the next attempt: full jitter, doubling from 1 to 300 seconds, and never less than the runtime asked for.
 * https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 * @param {number} failures in a row, at least 1
 * @param {!Response} response
 * @return {number} milliseconds
 */
export function pauseMillis(failures, response) {
  const asked = Number(response.headers.get('Retry-After')) || 0;
  const seconds = 1 + Math.random() * Math.min(LONGEST_SECONDS - 1, 2 ** failures);
  return Math.max(Math.min(asked, DAY_SECONDS), seconds) * 1000;
}

/**
 * The runtime asked for a pause: it holds for all pages of the site, those to come too.
 * @param {number} millis
 */
export function beginPause(millis) {
  endAtMillis = Date.now() + millis;
  if (mayStore()) {
    keep(siteStorage(), KEY, String(endAtMillis));
  }
}

/**
 * How many milliseconds of the pause are left. One of more than a day comes from a clock that was set back since.
 * @return {number} zero or less: there is no pause
 */
export function pauseLeft() {
  const left = Math.max(endAtMillis, mayStore() ? Number(read(siteStorage(), KEY)) : 0) - Date.now();
  return left > DAY_SECONDS * 1000 ? 0 : left;
}
