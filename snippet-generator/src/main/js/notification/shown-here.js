import {TAB, keep, storage} from '../monitoring/storages.js';
import {tabId} from '../monitoring/tab.js';

const KEY = 'beckon_shown';

/**
 * What is kept: a browser that duplicates a tab copies the storage, but not the tab's id.
 * @param {string} engagementId
 * @return {string}
 */
const mark = (engagementId) => tabId() + '.' + engagementId;

/**
 * Remembers that this tab shows the invitation: it goes on there after a page load, and in no other tab of the visit.
 * @param {string} engagementId
 */
export function rememberShown(engagementId) {
  keep(TAB, KEY, mark(engagementId));
}

/** The invitation is no longer on screen. Forgetting needs no consent. */
export function forgetShown() {
  delete storage(TAB, true)[KEY];
}

/**
 * @param {string} engagementId
 * @return {boolean} whether the page before in this tab showed the invitation when it was left
 */
export function wasShownHere(engagementId) {
  return storage(TAB)[KEY] === mark(engagementId);
}
