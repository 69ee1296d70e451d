import {mayStore} from '../monitoring/consent.js';
import {keep, tabStorage, take} from '../page/kept.js';

const KEY = 'beckon_shown';

/**
 * Remembers that this tab shows the invitation, so that no other tab of the visit takes it over.
 * @param {string} engagementId
 */
export function rememberShown(engagementId) {
  if (mayStore()) {
    keep(tabStorage(), KEY, engagementId);
  }
}

/**
 * @param {string} engagementId
 * @return {boolean} whether this tab showed the invitation before
 */
export function wasShownHere(engagementId) {
  return mayStore() && take(tabStorage(), KEY) === engagementId;
}
