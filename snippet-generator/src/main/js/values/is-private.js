import {ask} from '../page/elements.js';
import {guard} from '../page/guard.js';
import {listen} from '../page/listen.js';

const PRIVATE = '[data-beckon-private]';

/** Passwords, cards, one-time codes and hidden fields by themselves; whatever is marked as private with all that is in it. */
const PRIVATE_OR_IN_IT = PRIVATE +
    ',[type=password i],[type=hidden i],[autocomplete*=cc- i],[autocomplete*=password i],[autocomplete*=one-time i]';

/** Fields that were for passwords once, or may have been, and the roots in which that is known: what pages show as text stays private. */
const once = new WeakSet();

/** @param {!Array<!MutationRecord>} records of changes of types */
const remember = (records) => records.forEach(({oldValue, target}) => /password/i.test(oldValue) && once.add(target));

const observer = new MutationObserver(remember);

/**
 * Follows what types the fields in a document or a shadow root have. What a text in a shadow root was before, nobody knows: one that holds
 * something may be a password that is shown. Visitors who go from one place in a root to another are heard of in that root only.
 * @param {?} root
 */
function watch(root) {
  if (!once.has(root)) {
    once.add(root);
    observer.observe(root, {subtree: true, attributeFilter: ['type'], attributeOldValue: true});
    ['focusin', 'pointerover'].forEach((type) => listen(root, type, look));
    if (root !== document) {
      ask(root, 'querySelectorAll', 'input').forEach((field) => field.type === 'text' && field.value && once.add(field));
    }
  }
}

const look = guard((event) => event.composedPath().forEach((node) => node instanceof ShadowRoot && watch(node)));

watch(document);

/**
 * Whether an element must not be read: because of what it is or was, what it is in, through shadow roots, or what is in it.
 * @param {!Element} element
 * @return {boolean}
 */
export function isPrivate(element) {
  remember(observer.takeRecords());
  for (let /** ?Element */ host = element; host;) {
    if (ask(host, 'closest', PRIVATE_OR_IN_IT)) {
      return true;
    }
    const root = /** @type {!ShadowRoot} */ (Node.prototype.getRootNode.call(host));
    watch(root);
    ({host} = root);
  }
  return once.has(element) || ask(element, 'querySelector', PRIVATE) !== null;
}
