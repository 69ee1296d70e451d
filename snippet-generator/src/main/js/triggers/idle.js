import {Watch} from '../model.js';
import {delegate} from './delegate.js';
import {later} from './later.js';

const SIGNS_OF_LIFE = 'pointermove pointerdown keydown scroll touchmove';

/**
 * A time without pointer, key, scroll or touch; the next one begins with the next of them.
 * @param {number} millis
 * @return {!Watch}
 */
export function idle(millis) {
  return (happened) => {
    let stop = later(happened, millis);
    const stopListening = delegate(SIGNS_OF_LIFE, () => {
      stop();
      stop = later(happened, millis);
    });
    return () => {
      stop();
      stopListening();
    };
  };
}
