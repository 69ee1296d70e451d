import {near} from '../page/elements.js';
import {guard} from '../page/guard.js';

/** @type {!Map<string, !Array<function(!Event)>>} */
const listeners = new Map();

/** @param {!Event} event */
function dispatch(event) {
  near(event, () => [...listeners.get(event.type)].forEach(guard((listener) => listener(event))));
}

/**
 * Calls back at every DOM event of a type. The document has one listener per type, in the capture phase: the page cannot stop an event
 * before, elements may come and go, and events that do not bubble are seen too.
 * @param {string} type
 * @param {function(!Event)} listener
 * @return {function()} stops it
 */
export function delegate(type, listener) {
  const list = listeners.get(type) || [];
  if (!listeners.has(type)) {
    listeners.set(type, list);
    document.addEventListener(type, guard(dispatch), {capture: true, passive: true});
  }
  list.push(listener);
  return () => {
    list.splice(list.indexOf(listener), 1);
  };
}
