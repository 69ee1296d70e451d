import {Read} from '../model.js';
import {cut} from '../page/clean.js';
import {find} from '../page/elements.js';
import {isPrivate} from './is-private.js';

/**
 * Reads something of an element, unless it is missing or private. A form answers with an element where one of its fields has the name of
 * what is asked for: that is no text.
 * @param {!Array<string>} selectors
 * @param {function(!Element): ?string} readElement
 * @return {!Read}
 */
export function fromElement(selectors, readElement) {
  return () => {
    const element = find(selectors);
    const value = element && !isPrivate(element) ? readElement(element) : null;
    return typeof value === 'string' ? cut(value) : null;
  };
}
