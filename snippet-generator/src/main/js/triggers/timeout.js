import {Watch} from '../model.js';
import {view} from '../monitoring/view.js';

/**
 * A time after the page view began.
 * @param {number} millis
 * @return {!Watch}
 */
export function timeout(millis) {
  return (happened) => {
    const timer = setTimeout(happened, view.atMillis + millis - Date.now());
    return () => clearTimeout(timer);
  };
}
