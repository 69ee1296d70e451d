import {ask} from '../page/elements.js';
import {guard} from '../page/guard.js';
import {listen} from '../page/listen.js';

const PRIVATE = '[data-beckon-private]';

/** Passwords, cards, one-time codes and hidden fields by themselves; whatever is marked as private with all that is in it. */
const PRIVATE_OR_IN_IT = PRIVATE +
    ',[type=password i],[type=hidden i],[autocomplete*=cc- i],[autocomplete*=password i],[autocomplete*=one-time i]';

/** Fields that were for passwords once: pages switch them to texts for who wants to see what he types. */
const once = new WeakSet();

/** @param {!Array<!MutationRecord>} records of changes of types */
const remember = (records) => records.forEach(({oldValue, target}) => /password/i.test(oldValue) && once.add(target));

const observer = new MutationObserver(remember);
observer.observe(document, {subtree: true, attributeFilter: ['type'], attributeOldValue: true});

const look = guard((event) => {
  const [target] = event.composedPath();
  if (ask(target, 'matches', '[type=password i]')) {
    once.add(target);
  }
});

['focusin', 'input'].forEach((type) => listen(document, type, look, {capture: true}));

/**
 * Whether an element must not be read: because of what it is or was, what it is in, through shadow roots, or what is in it.
 * @param {!Element} element
 * @return {boolean}
 */
export function isPrivate(element) {
  remember(observer.takeRecords());
  for (let /** ?Element */ host = element; host; host = /** @type {!ShadowRoot} */ (Node.prototype.getRootNode.call(host)).host) {
    if (ask(host, 'closest', PRIVATE_OR_IN_IT)) {
      return true;
    }
  }
  return once.has(element) || ask(element, 'querySelector', PRIVATE) !== null;
}
