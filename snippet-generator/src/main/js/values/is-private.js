const PRIVATE = '[data-beckon-private]';

/** Passwords, cards, one-time codes and hidden fields by themselves; whatever is marked as private with all that is in it. */
const PRIVATE_OR_IN_IT = PRIVATE +
    ',[type=password],[type=hidden],[autocomplete*=cc- i],[autocomplete*=password i],[autocomplete*=one-time i]';

/**
 * Whether an element must not be read: because of what it is, what it is in, through shadow roots, or what is in it.
 * @param {!Element} element
 * @return {boolean}
 */
export function isPrivate(element) {
  for (let /** ?Element */ host = element; host; host = /** @type {!ShadowRoot} */ (host.getRootNode()).host) {
    if (host.closest(PRIVATE_OR_IN_IT)) {
      return true;
    }
  }
  return element.querySelector(PRIVATE) !== null;
}
