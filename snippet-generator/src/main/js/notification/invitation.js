import {guard} from '../page/guard.js';
import {Present} from './present.js';
import {report} from './report.js';
import {rememberShown} from './shown-here.js';

/** @type {?Present} */
let present = null;

/** The engagement whose invitation is on screen; empty when there is none. */
let shownId = '';

/** @type {function()} */
let remove = () => {};

/** @type {number|undefined} */
let timer;

/** @param {!Present} presentation how invitations look */
export function presentWith(presentation) {
  present = presentation;
}

/**
 * Shows an invitation for the rest of its life, unless it is on screen already.
 * @param {string} engagementId
 * @param {!WireOffer} offer
 * @param {number} millis
 * @param {boolean} isNew whether the runtime does not know yet that it is on screen
 */
export function showInvitation(engagementId, offer, millis, isNew) {
  if (engagementId === shownId) {
    return;
  }
  takeAway();
  remove = present(offer, (isAccepted) => {
    takeAway();
    report(isAccepted ? 'Accepted' : 'Rejected', engagementId, offer);
    if (isAccepted && offer.link) {
      follow(offer.link);
    }
  });
  shownId = engagementId;
  timer = setTimeout(guard(() => {
    takeAway();
    report('Ignored', engagementId, offer);
  }), millis);
  rememberShown(engagementId);
  if (isNew) {
    report('Shown', engagementId, offer);
  }
}

/**
 * Takes the invitation off the screen without an answer.
 * @param {string=} engagementId only this one; otherwise whichever there is
 */
export function takeAway(engagementId = shownId) {
  if (shownId && engagementId === shownId) {
    clearTimeout(timer);
    shownId = '';
    remove();
  }
}

/** @param {string} link of a banner */
function follow(link) {
  if (/^https?:/i.test(link)) {
    location.assign(link);
  }
}
