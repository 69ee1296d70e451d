import {view} from '../monitoring/view.js';
import {later} from './later.js';

/**
 * A time after the page view began.
 * @param {function()} happened
 * @param {number} millis
 */
export function timeout(happened, millis) {
  later(happened, view.atMillis + millis - Date.now());
}
