import {attempt} from './attempt.js';

/** @return {?Storage} that of the tab; null where it is forbidden */
export const tabStorage = () => attempt(() => sessionStorage);

/** @return {?Storage} that of the site; null where it is forbidden */
export const siteStorage = () => attempt(() => localStorage);

/**
 * Reads what a storage keeps.
 * @param {?Storage} storage
 * @param {string} key
 * @return {string} empty when nothing is kept
 */
export const read = (storage, key) => attempt(() => storage.getItem(key)) || '';

/**
 * Takes a value out of a storage.
 * @param {?Storage} storage
 * @param {string} key
 * @return {string} empty when nothing is kept
 */
export function take(storage, key) {
  const value = read(storage, key);
  forget(storage, key);
  return value;
}

/**
 * Keeps a value; a storage that is full or forbidden keeps nothing.
 * @param {?Storage} storage
 * @param {string} key
 * @param {string} value
 */
export function keep(storage, key, value) {
  attempt(() => storage.setItem(key, value));
}

/**
 * @param {?Storage} storage
 * @param {string} key
 */
export function forget(storage, key) {
  attempt(() => storage.removeItem(key));
}

/**
 * @param {?Storage} storage
 * @param {string} start
 * @return {!Array<string>} the keys that start so
 */
export function keptKeys(storage, start) {
  return Object.keys(storage || {}).filter((key) => key.startsWith(start));
}
