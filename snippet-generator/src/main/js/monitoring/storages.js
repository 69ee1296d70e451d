import {attempt} from '../page/guard.js';
import {mayStore} from './consent.js';

/** What a tab keeps, also from page to page. */
export const TAB = 'sessionStorage';

/** What the whole site keeps, in all tabs. */
export const SITE = 'localStorage';

/** Whether there is a reason to look into the storages: the first look at each keeps the page waiting for another process. */
export let isWorthALook = false;

/** From now on the storages are looked into: another page of the visit may have kept something there, or the page had the time to start. */
export function lookIntoStorages() {
  isWorthALook = true;
}

/**
 * @param {string} name of a storage
 * @param {boolean=} isAllowed whether it may be touched; otherwise where something may be kept and there is a reason to look
 * @return {!Object<string, string>} the storage; one that forgets at once where it is forbidden
 */
export const storage = (name, isAllowed = isWorthALook && mayStore()) => isAllowed && attempt(() => window[name]) || {};

/**
 * Keeps a value, if anything may be kept; a storage that is full keeps nothing.
 * @param {string} name of the storage
 * @param {string} key
 * @param {string|number} value
 */
export function keep(name, key, value) {
  attempt(() => storage(name, mayStore())[key] = /** @type {?} */ (value));
}

/**
 * @param {!Object<string, string>} kept
 * @return {!Array<string>} the keys that are Beckon's
 */
export const keptKeys = (kept) => Object.keys(kept).filter((key) => key.startsWith('beckon_'));
