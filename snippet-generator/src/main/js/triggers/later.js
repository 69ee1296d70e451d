import {view} from '../monitoring/view.js';
import {isCurrent} from '../monitoring/visit.js';

/**
 * Calls back after a time, unless the visit is over by then: time alone must not begin a visit.
 * @param {function()} happened
 * @param {number} millis
 * @return {number} the timer
 */
export const later = (happened, millis) => setTimeout(() => {
  if (isCurrent(view.begin)) {
    happened();
  }
}, millis);
