import {report} from './report.js';

/**
 * The visitor answered an invitation.
 * @param {boolean} isAccepted
 * @param {string} engagementId
 * @param {!WireOffer} offer
 */
export function answer(isAccepted, engagementId, offer) {
  report(isAccepted ? 'Accepted' : 'Rejected', engagementId, offer);
  if (isAccepted && offer.link) {
    follow(offer.link);
  }
}

/** @param {string} link of a banner */
function follow(link) {
  if (/^https?:/i.test(link)) {
    location.assign(link);
  }
}
