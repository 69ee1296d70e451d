import {Watch} from '../model.js';
import {happenedIn} from '../page/elements.js';
import {delegate} from './delegate.js';

/**
 * The enter key, pressed inside an element; not the one that ends a composition of characters.
 * @param {!Array<string>} selectors
 * @return {!Watch}
 */
export function enterKey(selectors) {
  return (happened) => delegate('keydown', (event) => {
    const pressed = /** @type {!KeyboardEvent} */ (event);
    if (!pressed.isComposing && pressed.key === 'Enter' && happenedIn(pressed, selectors)) {
      happened();
    }
  });
}
