import {delegate} from './delegate.js';

/** How far a click may be from the last one, in pixels. */
const SPOT = 30;

/**
 * Impatient clicks on one spot. The keyboard's have no place and do not count.
 * @param {function()} happened
 * @param {number} clicks
 * @param {number} millis
 */
export function rageClick(happened, clicks, millis) {
  let /** !Array<!MouseEvent> */ near = [];
  delegate('click', (event) => {
    near = near.filter(({clientX, clientY, timeStamp}) =>
      event.timeStamp - timeStamp < millis && Math.hypot(event.clientX - clientX, event.clientY - clientY) < SPOT);
    if (event.detail && near.push(event) === clicks) {
      near = [];
      happened();
    }
  });
}
