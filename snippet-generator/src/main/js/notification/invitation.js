import {guard} from '../page/guard.js';
import {answer} from './answer.js';
import {Present} from './present.js';
import {presentation} from './presentation.js';
import {report} from './report.js';
import {forgetShown, rememberShown, wasShownHere} from './shown-here.js';

/** The engagement whose invitation is on screen; empty when there is none. */
let shownId = '';

/** @type {function()} */
let remove = () => {};

/** @type {number|undefined} */
let timer;

/**
 * @param {string} engagementId
 * @return {boolean} whether its invitation is on screen here, or was when the page before in this tab was left
 */
export const isShownHere = (engagementId) => engagementId === shownId || wasShownHere(engagementId);

/**
 * Shows an invitation for the rest of its life. One that is on screen already stays as it is, except that the runtime knows best how
 * much of its life is left: a page may have slept meanwhile. As long as nothing can show it, it passes by.
 * @param {string} engagementId
 * @param {!WireOffer} offer
 * @param {number} millis
 * @param {boolean} isNew whether the runtime does not know yet that it is on screen
 */
export function showInvitation(engagementId, offer, millis, isNew) {
  const present = presentation();
  if (!present) {
    return;
  }
  if (engagementId !== shownId) {
    putUp(present, engagementId, offer);
  } else if (isNew) {
    return;
  }
  clearTimeout(timer);
  timer = setTimeout(guard(() => {
    takeAway();
    report('Ignored', engagementId, offer);
  }), millis);
  if (isNew) {
    report('Shown', engagementId, offer);
  }
}

/**
 * Puts an invitation on screen, in place of one that is there.
 * @param {!Present} present
 * @param {string} engagementId
 * @param {!WireOffer} offer
 */
function putUp(present, engagementId, offer) {
  takeAway();
  remove = present(offer, (isAccepted) => {
    takeAway();
    answer(isAccepted, engagementId, offer);
  });
  shownId = engagementId;
  rememberShown(engagementId);
}

/**
 * Takes the invitation off the screen without an answer.
 * @param {string=} engagementId only this one; otherwise whichever there is
 */
export function takeAway(engagementId = shownId) {
  if (shownId && engagementId === shownId) {
    clearTimeout(timer);
    shownId = '';
    forgetShown();
    remove();
  }
}
