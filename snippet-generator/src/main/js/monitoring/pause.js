import {readCookie, writeCookie} from '../page/cookies.js';
import {mayStore} from './consent.js';

/** The cookie for the pause of the events; the runtime asks for one with an answer to a batch. */
export const EVENTS = 'beckon_pause';

const LONGEST_SECONDS = 300;
const DAY_SECONDS = 86400;

/** @const {!Object<string, number>} when each pause ends that the runtime asked for, by its cookie; all that there are in this script */
export const ends = {[EVENTS]: 0};

/**
 * How long to wait before the next attempt: full jitter, doubling from 1 to 300 seconds, and never less than the runtime asked for.
 * https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 * @param {number} failures in a row, at least 1
 * @param {!Response} response
 * @return {number} milliseconds
 */
export function pauseMillis(failures, response) {
  const asked = +response.headers.get('Retry-After') || 0;
  const seconds = 1 + Math.random() * Math.min(LONGEST_SECONDS - 1, 2 ** failures);
  return Math.max(Math.min(asked, DAY_SECONDS), seconds) * 1000;
}

/**
 * The runtime asked for a pause: it holds for all pages of the site, those to come too. It is kept in a cookie, as pages look at the
 * cookies before they send anything.
 * @param {string} key of the pause
 * @param {number} millis
 */
export function beginPause(key, millis) {
  ends[key] = Date.now() + millis;
  if (mayStore()) {
    writeCookie(key, ends[key], Math.ceil(millis / 1000));
  }
}

/** @param {string} cookies in which another page may have kept a pause */
export function adoptPauses(cookies) {
  for (const key in ends) {
    ends[key] = Math.max(ends[key], +readCookie(key, cookies) || 0);
  }
}

/**
 * How many milliseconds of a pause are left. One of more than a day comes from a clock that was set back since.
 * @param {string} key of the pause
 * @return {number} 0: there is no pause
 */
export function pauseLeft(key) {
  const left = ends[key] - Date.now();
  return left > 0 && left <= DAY_SECONDS * 1000 ? left : 0;
}
