import {ELEMENTS} from '../generated/elements.js';
import {attempt} from './guard.js';

/**
 * Where the event happened that is being looked at, inside out, through open shadow roots, then the page; only the page between events.
 * @type {!Array<?>}
 */
let path = [document];

/**
 * Lets elements be found near an event.
 * @param {!Event} event
 * @param {function()} action
 */
export function near(event, action) {
  path = [...event.composedPath(), document];
  attempt(action);
  path = [document];
}

/**
 * Asks an element, a document or a shadow root by a method of its kind: a form answers with its field when one has the name of the
 * method, a document with a form.
 * @param {?} node
 * @param {string} method
 * @param {*} value
 * @return {?} undefined when the node has no such method
 */
export const ask = (node, method, value) =>
  (node instanceof Element ? Element.prototype : Object.getPrototypeOf(node))[method]?.call(node, value);

/**
 * The element on the page. The first selector that finds something counts, and of what it finds the one around the event, else the
 * nearest to it: in a list of products the price beside the button that was pressed. A selector that this
 * browser does not understand finds nothing.
 * @param {number} place of the element in the list of all
 * @return {?Element}
 */
export function find(place) {
  for (const selector of ELEMENTS[place].slice(1)) {
    for (const method of ['matches', 'querySelector']) {
      for (const node of path) {
        const found = attempt(() => ask(node, method, selector));
        if (found) {
          return found === true ? node : found;
        }
      }
    }
  }
  return null;
}

/**
 * Whether the event being looked at happened on the element, or inside it when the event bubbles.
 * @param {!Event} event
 * @param {number} place of the element in the list of all
 * @return {boolean}
 */
export function happenedIn(event, place) {
  const found = find(place);
  return event.bubbles ? path.includes(found) : path[0] === found;
}
