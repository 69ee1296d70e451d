import {near} from '../page/elements.js';
import {guard} from '../page/guard.js';

const OPTIONS = {capture: true, passive: true};

/** @const {!Map<string, !Set<function(?)>>} listeners by type */
const listeners = new Map();

/** A shadow root passes on what the document does not see: an event that ends at the root. */
const dispatch = guard((event) => {
  if (event.currentTarget === document || !event.composed) {
    near(event, () => [...listeners.get(event.type)].forEach((listener) => guard(listener)(event)));
  }
});

/** Listens in the open shadow roots on the way of an event, for events that end at their root. */
const enterRoots = guard((event) => {
  for (const node of event.composedPath()) {
    if (node instanceof ShadowRoot) {
      [...listeners.keys()].forEach((type) => node.addEventListener(type, dispatch, OPTIONS));
    }
  }
});

/**
 * Calls back at every DOM event of some types. The document has one listener per type, in the capture phase: the page cannot stop an
 * event before, elements may come and go, and events that do not bubble are seen too.
 * @param {string} types with a space between them
 * @param {function(?)} listener
 * @return {function()} stops it
 */
export function delegate(types, listener) {
  const lists = types.split(' ').map((type) => {
    const list = listeners.get(type) || new Set();
    listeners.set(type, list.add(listener));
    document.addEventListener(type, dispatch, OPTIONS);
    return list;
  });
  ['focusin', 'pointerover'].forEach((type) => document.addEventListener(type, enterRoots, OPTIONS));
  return () => lists.forEach((list) => list.delete(listener));
}
