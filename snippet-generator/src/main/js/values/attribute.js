import {Read} from '../model.js';
import {ask} from '../page/elements.js';
import {fromElement} from './from-element.js';

/**
 * An attribute of an element.
 * @param {!Array<string>} selectors
 * @param {string} name
 * @return {!Read}
 */
export function attribute(selectors, name) {
  return fromElement(selectors, (element) => ask(element, 'getAttribute', name));
}
