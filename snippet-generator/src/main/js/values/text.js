import {Read} from '../model.js';
import {fromElement} from './from-element.js';

/**
 * The text content of an element.
 * @param {number} place of the element
 * @return {!Read}
 */
export function text(place) {
  return fromElement(place, (element) => element.textContent);
}
