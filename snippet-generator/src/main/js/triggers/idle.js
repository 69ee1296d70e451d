import {delegate} from './delegate.js';
import {later} from './later.js';

const SIGNS_OF_LIFE = 'pointermove pointerdown keydown scroll touchmove';

/**
 * A time without pointer, key, scroll or touch; the next one begins with the next of them.
 * @param {function()} happened
 * @param {number} millis
 */
export function idle(happened, millis) {
  /** @type {number|undefined} */
  let timer;
  const begin = () => {
    clearTimeout(timer);
    timer = later(happened, millis);
  };
  delegate(SIGNS_OF_LIFE, begin);
  begin();
}
