import {ask} from '../page/elements.js';
import {guard} from '../page/guard.js';
import {listen} from '../page/listen.js';

const PRIVATE = '[data-beckon-private]';

/** Passwords, cards, one-time codes and hidden fields by themselves; whatever is marked as private with all that is in it. */
const PRIVATE_OR_IN_IT = PRIVATE +
    ',[type=password i],[type=hidden i],[autocomplete*=cc- i],[autocomplete*=password i],[autocomplete*=one-time i]';

/**
 * Whether fields were for passwords once, as far as it is known: pages switch them to texts for who wants to see what he types.
 * @const {!WeakMap<?, *>}
 */
const once = new WeakMap();

/** @param {!Array<!MutationRecord>} records of changes of types */
const remember = (records) => records.forEach(({oldValue, target}) => /password/i.test(oldValue) && once.set(target, true));

const observer = new MutationObserver(remember);

/** @param {!Node} root a document or a shadow root */
const observe = (root) => observer.observe(root, {subtree: true, attributeFilter: ['type'], attributeOldValue: true});

/**
 * What a text in a shadow root was before the visitor came there for the first time nobody knows.
 * @param {?} field
 * @return {boolean}
 */
const isUnknown = (field) => field.type === 'text' && !ask(document, 'contains', field);

observe(document);

const look = guard((event) => {
  const [field] = event.composedPath();
  observe(Node.prototype.getRootNode.call(field));
  once.has(field) || once.set(field, isUnknown(field) && field.value);
});

['focusin', 'pointerover'].forEach((type) => listen(document, type, look));

/**
 * Whether an element must not be read: because of what it is or was, what it is in, through shadow roots, or what is in it. What a text in a
 * shadow root was before the visitor came to it nobody knows.
 * @param {?} element
 * @return {boolean}
 */
export function isPrivate(element) {
  remember(observer.takeRecords());
  for (let /** ?Element */ host = element; host; host = /** @type {!ShadowRoot} */ (Node.prototype.getRootNode.call(host)).host) {
    if (ask(host, 'closest', PRIVATE_OR_IN_IT)) {
      return true;
    }
  }
  return !!(once.get(element) ?? isUnknown(element)) || ask(element, 'querySelector', PRIVATE) !== null;
}
