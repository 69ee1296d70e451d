import {Read} from '../model.js';
import {fromElement} from './from-element.js';

/**
 * An attribute of an element.
 * @param {!Array<string>} selectors
 * @param {string} name
 * @return {!Read}
 */
export function attribute(selectors, name) {
  return fromElement(selectors, (element) => element.getAttribute(name));
}
