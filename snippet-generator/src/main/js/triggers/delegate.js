import {near} from '../page/elements.js';
import {follow, followers, tell} from '../page/followers.js';
import {guard} from '../page/guard.js';
import {listen} from '../page/listen.js';

/**
 * A shadow root passes on what the document does not see: an event that ends at the root. The open roots on the way of an event are
 * listened in from then on; those that it only comes through, as its target has a slot there, pass nothing on. A window passes on what
 * happens to itself.
 */
const dispatch = guard((event) => {
  const way = event.composedPath();
  way.forEach((node) => node instanceof ShadowRoot && Object.keys(followers).forEach((type) => hear(node, type)));
  const {currentTarget} = event;
  if (currentTarget === document || !way.includes(document) && currentTarget === way.pop()) {
    near(event, () => tell(event.type, event));
  }
});

/**
 * @param {!EventTarget} target
 * @param {string} type
 */
const hear = (target, type) => listen(target, type, dispatch);

['focusin', 'pointerover'].forEach((type) => hear(document, type));

/**
 * Calls back at every DOM event of some types, until the page view ends. The document has one listener per type, in the capture phase:
 * the page's elements cannot stop an event before, may come and go, and events that do not bubble are seen too. The window would not do:
 * what is loaded never gets there, and browsers tell which elements the pointer enters only where a node listens.
 * @param {string} types with a space between them
 * @param {function(?)} listener
 * @param {!EventTarget=} target the window for what happens to it, as only the window hears of that
 */
export function delegate(types, listener, target = document) {
  for (const type of types.split(' ')) {
    follow(type, listener);
    hear(target, type);
  }
}
