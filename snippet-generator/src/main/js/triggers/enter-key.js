import {happenedIn} from '../page/elements.js';
import {delegate} from './delegate.js';

/**
 * The enter key, pressed inside an element; not the one that ends a composition of characters.
 * @param {function()} happened
 * @param {number} place of the element
 */
export function enterKey(happened, place) {
  delegate('keydown', (event) => {
    const pressed = /** @type {!KeyboardEvent} */ (event);
    if (!pressed.isComposing && pressed.key === 'Enter' && happenedIn(pressed, place)) {
      happened();
    }
  });
}
