import {guard} from '../page/guard.js';
import {fromJson, toJson} from '../page/json.js';
import {forget, keep, keptKeys, take} from '../page/kept.js';
import {randomId} from '../page/random-id.js';
import {Entry, enqueue, queued} from './queue.js';
import {mineOfSite} from './storages.js';

const START = 'beckon_queue.';

/** Every page has a key of its own, so that no page overwrites what another one keeps. */
const ownKey = START + randomId(1);

let isKept = false;

/**
 * Keeps the queue for a later page of this site, in any tab, as far as anything may be kept. Two tabs may so send the same event; the
 * runtime takes it once. An empty queue keeps what was kept before: at the end of the page the browser may have got it all in vain.
 */
export function keepQueue() {
  isKept = queued().length > 0;
  if (isKept) {
    keep(mineOfSite(), ownKey, toJson(queued()));
  }
}

/** Brings what is kept up to date after events were sent. */
export function refreshKept() {
  if (isKept) {
    forget(mineOfSite(), ownKey);
    keepQueue();
  }
}

/** Takes over what other pages kept and could not send, as far as it can be read. */
export function takeOverQueues() {
  keptKeys(mineOfSite(), START).forEach(guard((key) => {
    const kept = /** @type {!Array<!Entry>} */ (fromJson(take(mineOfSite(), key)));
    kept.forEach(({begin, event}) => enqueue(begin, event));
  }));
  keepQueue();
}
