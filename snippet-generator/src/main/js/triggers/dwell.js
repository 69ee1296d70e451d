import {Watch} from '../model.js';
import {inSight} from './in-sight.js';

/**
 * A time of the page view during which the page was in sight.
 * @param {number} millis
 * @return {!Watch}
 */
export function dwell(millis) {
  return (happened) => inSight(happened, millis);
}
