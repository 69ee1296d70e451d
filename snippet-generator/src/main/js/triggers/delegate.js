import {near} from '../page/elements.js';
import {guard} from '../page/guard.js';
import {listen} from '../page/listen.js';

const OPTIONS = {capture: true, passive: true};

/** @const {!Map<string, !Set<function(?)>>} listeners by type */
const listeners = new Map();

/**
 * A shadow root passes on what the document does not see: an event that ends at the root. The open roots on the way of an event are
 * listened in from then on.
 */
const dispatch = guard((event) => {
  event.composedPath().forEach((node) => node instanceof ShadowRoot && [...listeners.keys()].forEach((type) => hear(node, type)));
  if (event.currentTarget === document || !event.composed) {
    near(event, () => [...listeners.get(event.type)].forEach((listener) => guard(listener)(event)));
  }
});

/**
 * @param {!EventTarget} target
 * @param {string} type
 */
const hear = (target, type) => listen(target, type, dispatch, OPTIONS);

/**
 * @param {string} type
 * @return {!Set<function(?)>} its listeners
 */
function follow(type) {
  hear(document, type);
  const list = listeners.get(type) || new Set();
  listeners.set(type, list);
  return list;
}

/**
 * Calls back at every DOM event of some types. The document has one listener per type, in the capture phase: the page cannot stop an
 * event before, elements may come and go, and events that do not bubble are seen too.
 * @param {string} types with a space between them
 * @param {function(?)} listener
 * @return {function()} stops it
 */
export function delegate(types, listener) {
  ['focusin', 'pointerover'].forEach(follow);
  const lists = types.split(' ').map((type) => follow(type).add(listener));
  return () => lists.forEach((list) => list.delete(listener));
}
