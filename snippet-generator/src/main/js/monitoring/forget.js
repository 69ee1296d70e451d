import {PAST, writeCookie} from '../page/cookies.js';
import {forget, keptKeys, siteStorage, tabStorage} from '../page/kept.js';
import {giveUp, queued, takeDropped} from './queue.js';
import {COOKIE as VISIT} from './visit-cookie.js';
import {COOKIE as VISITOR} from './visitor.js';

/** Deletes everything that was kept in the browser. */
export function forgetAll() {
  [VISITOR, VISIT].forEach((cookie) => writeCookie(cookie, '', PAST));
  for (const storage of [siteStorage(), tabStorage()]) {
    keptKeys(storage, 'beckon_').forEach((key) => forget(storage, key));
  }
}

/** Deletes what waits to be sent. */
export function forgetUnsent() {
  giveUp(queued());
  takeDropped();
}
