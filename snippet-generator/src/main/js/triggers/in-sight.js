import {delegate} from './delegate.js';
import {later} from './later.js';

/**
 * Calls back once something was in sight for a time, which may have been in pieces, as the page is hidden and shown again.
 * @param {function()} happened
 * @param {number} millis
 * @return {function(boolean)} tells whether it is in sight as long as the page is; the time begins anew
 */
export function inSight(happened, millis) {
  let isIn = false;
  let left = 0;
  let sinceMillis = 0;
  /** @type {number|undefined} */
  let timer;
  const count = () => {
    clearTimeout(timer);
    left -= sinceMillis && Date.now() - sinceMillis;
    sinceMillis = 0;
    if (isIn && !document.hidden) {
      sinceMillis = Date.now();
      timer = later(() => {
        isIn = false;
        happened();
      }, left);
    }
  };
  delegate('visibilitychange', count);
  return (isInNow) => {
    isIn = isInNow;
    sinceMillis = 0;
    left = millis;
    count();
  };
}
