import {Watch} from '../model.js';
import {delegate} from './delegate.js';

/** How far a click may be from the last one, in pixels. */
const SPOT = 30;

/**
 * Impatient clicks on one spot. The keyboard's have no place and do not count.
 * @param {number} clicks
 * @param {number} millis
 * @return {!Watch}
 */
export function rageClick(clicks, millis) {
  return (happened) => {
    let /** !Array<!MouseEvent> */ near = [];
    return delegate('click', (event) => {
      near = near.filter(({clientX, clientY, timeStamp}) =>
        event.timeStamp - timeStamp < millis && Math.hypot(event.clientX - clientX, event.clientY - clientY) < SPOT);
      if (event.detail && near.push(event) === clicks) {
        near = [];
        happened();
      }
    });
  };
}
