import {Read} from '../model.js';
import {cut} from '../page/clean.js';
import {find} from '../page/elements.js';
import {isPrivate} from './is-private.js';

/**
 * Reads something of an element, unless it is missing or private. A form answers with an element where one of its fields has the name of
 * what is asked for: that is no text.
 * @param {number} place of the element
 * @param {function(!Element): ?string} readElement
 * @return {!Read}
 */
export function fromElement(place, readElement) {
  return () => {
    const element = find(place);
    const value = element && !isPrivate(element) ? readElement(element) : null;
    return typeof value === 'string' ? cut(value) : null;
  };
}
