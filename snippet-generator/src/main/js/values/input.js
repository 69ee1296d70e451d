import {Read} from '../model.js';
import {fromElement} from './from-element.js';

/**
 * The current value of an input, text area or selection; that of a check box or radio button only while it is chosen.
 * @param {number} place of the element
 * @return {!Read}
 */
export function input(place) {
  return fromElement(place, (element) => {
    const {value, type, checked} = /** @type {!HTMLInputElement} */ (element);
    return checked || !/^(checkbox|radio)$/.test(type) ? value : null;
  });
}
