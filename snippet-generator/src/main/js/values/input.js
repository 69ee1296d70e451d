import {Read} from '../model.js';
import {fromElement} from './from-element.js';

/**
 * The current value of an input, text area or selection; that of a check box or radio button only while it is chosen.
 * @param {!Array<string>} selectors
 * @return {!Read}
 */
export function input(selectors) {
  return fromElement(selectors, (element) => {
    const {value, type, checked} = /** @type {!HTMLInputElement} */ (element);
    return checked || !/^(checkbox|radio)$/.test(type) ? value : null;
  });
}
