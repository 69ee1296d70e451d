import {delegate} from './delegate.js';
import {later} from './later.js';

/**
 * Calls back once the page was in sight for a time, which may have been in pieces.
 * @param {function()} happened
 * @param {number} millis
 * @return {function()} stops it
 */
export function inSight(happened, millis) {
  let left = millis;
  let sinceMillis = 0;
  let stopWaiting = () => {};
  const follow = () => {
    stopWaiting();
    left -= sinceMillis && Date.now() - sinceMillis;
    sinceMillis = 0;
    if (document.visibilityState === 'visible') {
      sinceMillis = Date.now();
      stopWaiting = later(() => {
        stop();
        happened();
      }, left);
    }
  };
  const stopListening = delegate('visibilitychange', follow);
  const stop = () => {
    stopWaiting();
    stopListening();
  };
  follow();
  return stop;
}
