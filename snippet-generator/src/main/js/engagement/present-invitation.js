import {guard} from '../page/guard.js';
import {buildCard} from './build-card.js';
import {chooseTexts, isRightToLeft} from './choose-texts.js';
import {make} from './make.js';
import {styleRoot} from './style-root.js';

/** A live region announces only what is added to it after it is there. */
const ANNOUNCE_MILLIS = 100;

/**
 * Puts an offer before the visitor as a card in a shadow root. It does not take the focus away from what the visitor is doing: screen
 * readers announce it, the tab key reaches it, escape rejects it while the focus is in it.
 * @param {!WireOffer} offer
 * @param {function(boolean)} answer called once at most
 * @return {function()} takes the card away without an answer
 */
export function presentInvitation(offer, answer) {
  const {language, texts} = chooseTexts(offer);
  const focused = document.activeElement;
  const host = make('beckon-invitation', {'lang': language, 'dir': isRightToLeft(language) ? 'rtl' : 'ltr'});
  const root = host.attachShadow({mode: 'open'});
  const region = make('div', {'role': 'status'});
  styleRoot(root, offer.theme);
  root.append(region);
  (document.body || document.documentElement).append(host);
  const timer = setTimeout(guard(() => region.append(buildCard(offer.channel, texts, answer))), ANNOUNCE_MILLIS);
  return () => {
    clearTimeout(timer);
    if (root.activeElement && focused instanceof HTMLElement) {
      focused.focus({preventScroll: true});
    }
    host.remove();
  };
}
