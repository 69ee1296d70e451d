import {record} from '../monitoring/record.js';
import {tellPage} from './listeners.js';

/**
 * Tells the runtime and the page what became of an invitation.
 * @param {string} outcome
 * @param {string} engagementId
 * @param {!WireOffer} offer
 */
export function report(outcome, engagementId, {id, channel}) {
  /** @type {!EngagementFields} */
  const fields = {engagementId};
  record('Engagement' + outcome, /** @type {!Object<string, *>} */ (fields));
  tellPage(outcome === 'Shown' ? 'invite' : outcome.toLowerCase(), {engagementId, offer: id, channel});
}
