import {inSight} from './in-sight.js';

/**
 * A time of the page view during which the page was in sight.
 * @param {function()} happened
 * @param {number} millis
 */
export function dwell(happened, millis) {
  inSight(happened, millis)(true);
}
