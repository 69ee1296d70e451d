import {Watch} from '../model.js';
import {view} from '../monitoring/view.js';
import {later} from './later.js';

/**
 * A time after the page view began.
 * @param {number} millis
 * @return {!Watch}
 */
export function timeout(millis) {
  return (happened) => later(happened, view.atMillis + millis - Date.now());
}
