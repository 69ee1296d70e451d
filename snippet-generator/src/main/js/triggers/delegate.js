import {near} from '../page/elements.js';
import {follow, followers, tell} from '../page/followers.js';
import {guard} from '../page/guard.js';
import {listen} from '../page/listen.js';

const OPTIONS = {capture: true, passive: true};

/**
 * A shadow root passes on what the window does not see: an event that ends at the root. The open roots on the way of an event are
 * listened in from then on.
 */
const dispatch = guard((event) => {
  event.composedPath().forEach((node) => node instanceof ShadowRoot && Object.keys(followers).forEach((type) => hear(node, type)));
  if (event.currentTarget === window || !event.composed) {
    near(event, () => tell(event.type, event));
  }
});

/**
 * @param {!EventTarget} target
 * @param {string} type
 */
const hear = (target, type) => listen(target, type, dispatch, OPTIONS);

['focusin', 'pointerover'].forEach((type) => hear(window, type));

/**
 * Calls back at every DOM event of some types, until the page view ends. The window has one listener per type, in the capture phase: the
 * page cannot stop an event before, elements may come and go, and events that do not bubble are seen too.
 * @param {string} types with a space between them
 * @param {function(?)} listener
 */
export function delegate(types, listener) {
  for (const type of types.split(' ')) {
    follow(type, listener);
    hear(window, type);
  }
}
