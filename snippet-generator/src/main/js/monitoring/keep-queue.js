import {guard} from '../page/guard.js';
import {fromJson, toJson} from '../page/json.js';
import {mayStore} from './consent.js';
import {Entry, enqueue, queued, remove} from './queue.js';
import {SITE, isWorthALook, keep, keptKeys, lookIntoStorages, storage} from './storages.js';
import {dropTab, tabId} from './tab.js';
import {view} from './view.js';

/** @return {string} the key of this tab: no tab overwrites what another one keeps, and its next page takes over what is there */
const ownKey = () => 'beckon_queue.' + tabId();

/** Whether this page kept its queue, if anything may be kept. */
let isKept = false;

/** Whether it was looked for what other pages kept. */
let isTakenOver = false;

/**
 * Keeps the queue for a later page of this site, in any tab, as far as anything may be kept. Two tabs may so send the same event; the
 * runtime takes it once. An empty queue keeps what was kept before: at the end of the page the browser may have got it all in vain.
 */
export function keepQueue() {
  const entries = queued();
  isKept = entries.length > 0;
  if (isKept) {
    keep(SITE, ownKey(), toJson(entries));
  }
}

/**
 * Brings what is kept up to date after events were sent. The page that began the visit did not look for what visits before it had left;
 * now it does, as the runtime is there. The id that a tab had in another visit is of no use any more. A page that was left does nothing:
 * what the tab keeps is that of its next page.
 */
export function refreshKept() {
  if (!view.isOpen) {
    return;
  }
  if (isKept) {
    delete storage(SITE, mayStore())[ownKey()];
    keepQueue();
  }
  if (!isTakenOver) {
    lookIntoStorages();
    dropTab();
    takeOverQueues();
  }
}

/**
 * Takes over what other pages kept and could not send, as far as it can be read; it is older than what waits here.
 * Earlier scripts kept pauses there too, which are dropped.
 */
export function takeOverQueues() {
  const kept = storage(SITE);
  isTakenOver = isWorthALook && mayStore();
  /** @type {!Array<!Entry>} */
  const older = [];
  keptKeys(kept).forEach(guard((key) => {
    const text = kept[key];
    delete kept[key];
    older.push(.../** @type {!Array<!Entry>} */ (fromJson(text)));
  }));
  const own = queued();
  remove(own);
  [...older, ...own].forEach(guard(enqueue));
  keepQueue();
}
