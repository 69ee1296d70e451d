import {Read} from '../model.js';
import {ask} from '../page/elements.js';
import {fromElement} from './from-element.js';

/**
 * An attribute of an element.
 * @param {number} place of the element
 * @param {string} name
 * @return {!Read}
 */
export function attribute(place, name) {
  return fromElement(place, (element) => ask(element, 'getAttribute', name));
}
