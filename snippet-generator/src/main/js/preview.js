/** @fileoverview Shows an offer as a visitor would see it, in a page of its own within the console: the page around it says which. */
import {presentInvitation} from './engagement/present-invitation.js';
import {guard} from './page/guard.js';

/** @type {function()} */
let takeAway = () => {};

/**
 * Shows an offer in place of the one before; an answered one comes again. The old card stays until the new one is there, which does not
 * rise once more: who types wants to see the text change, not the card jump.
 * @param {!WireOffer} offer
 */
function show(offer) {
  const takeOldAway = takeAway;
  const isFirst = !document.body.querySelector('beckon-invitation');
  takeAway = presentInvitation(offer, () => {
    takeAway();
    show(offer);
  });
  const root = /** @type {!ShadowRoot} */ (document.body.lastElementChild['shadowRoot']);
  new MutationObserver(guard(() => {
    takeOldAway();
    if (!isFirst) {
      root['getAnimations']().forEach((animation) => animation['finish']());
    }
  })).observe(root, {childList: true, subtree: true});
}

window.addEventListener('message', guard((event) => {
  if (event.source === window.parent) {
    const {'offer': offer, 'language': language, 'scheme': scheme} = /** @type {!Object<string, *>} */ (event.data);
    document.documentElement.lang = /** @type {string} */ (language);
    document.documentElement.style.colorScheme = /** @type {string} */ (scheme);
    show(/** @type {!WireOffer} */ (offer));
  }
}));
