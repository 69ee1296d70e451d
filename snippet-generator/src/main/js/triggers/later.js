import {isCurrent} from '../monitoring/visit.js';
import {guard} from '../page/guard.js';

/**
 * Calls back after a time, unless the visit is over by then: time alone must not begin a visit.
 * @param {function()} happened
 * @param {number} millis
 * @return {number} the timer
 */
export const later = (happened, millis) => setTimeout(guard(() => {
  if (isCurrent()) {
    happened();
  }
}), millis);
