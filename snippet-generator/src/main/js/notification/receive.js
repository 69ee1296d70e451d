import {fromJson} from '../page/json.js';
import {isShownHere, showInvitation, takeAway} from './invitation.js';

/**
 * Does what the runtime says. Chat and call-back events of a newer runtime pass by.
 * @param {string} name
 * @param {string} text
 * @return {number} after how many milliseconds the runtime wants to be asked again; 0: it did not say
 */
export function receive(name, text) {
  switch (name) {
    case 'state':
      beInState(/** @type {!WireState} */ (fromJson(text)));
      break;
    case 'invite':
      beInvited(/** @type {!WireInvite} */ (fromJson(text)));
      break;
    case 'withdraw':
      takeAway(/** @type {!WireWithdraw} */ (fromJson(text)).engagementId);
      break;
    case 'bye':
      return /** @type {!WireBye} */ (fromJson(text)).retryMillis;
  }
  return 0;
}

/** @param {!WireInvite} invite */
function beInvited({engagementId, offer}) {
  showInvitation(engagementId, offer, offer.lifeMillis, true);
}

/**
 * The whole truth. An offer that nobody saw yet begins its life on screen now. An invitation that is on screen in this tab goes on with
 * its remaining life, also after a page load. One that is on screen here but not in the state is over.
 * @param {!WireState} state
 */
function beInState({engagement}) {
  if (engagement?.status === 'offered') {
    showInvitation(engagement.id, engagement.offer, engagement.offer.lifeMillis, true);
  } else if (engagement?.status === 'shown' && isShownHere(engagement.id)) {
    showInvitation(engagement.id, engagement.offer, engagement.remainingMillis, false);
  } else {
    takeAway();
  }
}
