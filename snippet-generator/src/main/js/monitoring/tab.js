import {randomId} from '../page/random-id.js';
import {TAB, keep, storage} from './storages.js';

const KEY = 'beckon_tab';

let id = '';
let count = 0;

/**
 * Takes the tab's id and its number of events out of the tab's storage. They are put back when the page is left: a browser that
 * duplicates a tab copies the storage, and two tabs with one id would lose each other's events as repeats. So would a page that comes
 * back out of the cache before the page after it put the id back: it takes a new one.
 */
export function takeTab() {
  const kept = storage(TAB);
  const [, keptId, keptCount] = kept[KEY]?.match(/^(\w+)\.(\d+)$/) || [0, 't' + randomId(1), 0];
  delete kept[KEY];
  id = keptId;
  count = +keptCount;
}

/** Deletes an id that a page before this visit put back: two tabs that are opened from this one would both take it. */
export function dropTab() {
  delete storage(TAB)[KEY];
}

/** Puts the tab's id back for the next page in this tab. */
export function leaveTab() {
  keep(TAB, KEY, id + '.' + count);
}

/** @return {string} the id of this tab */
export const tabId = () => id;

/** @return {string} the id of the next event of this tab */
export const nextEventId = () => id + '.' + ++count;
