import {Read} from '../model.js';
import {fromElement} from './from-element.js';

/**
 * The text content of an element.
 * @param {!Array<string>} selectors
 * @return {!Read}
 */
export function text(selectors) {
  return fromElement(selectors, (element) => element.textContent);
}
