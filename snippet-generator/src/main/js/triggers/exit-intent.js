import {delegate} from './delegate.js';

/** Pixels per millisecond, upwards, in two scroll events one after the other: no jump to the top of the page is that. */
const FAST = 2;

/**
 * The pointer leaves the page through its top; on touch devices a fast scroll up, or the page goes out of sight.
 * @param {function()} happened
 */
export function exitIntent(happened) {
  let y = 0;
  let atMillis = 0;
  let fast = 0;
  delegate('mouseout scroll visibilitychange', ({type, relatedTarget, clientY, timeStamp}) => {
    if (type === 'mouseout') {
      relatedTarget || clientY > 0 || happened();
    } else if (matchMedia('(hover:none)').matches) {
      fast = y - scrollY > FAST * (timeStamp - atMillis) ? fast + 1 : 0;
      y = scrollY;
      atMillis = timeStamp;
      if (fast === 2 || document.hidden) {
        happened();
      }
    }
  });
}
