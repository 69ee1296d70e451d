import {writeCookie} from '../page/cookies.js';
import {ends} from './pause.js';
import {giveUp, queued, takeDropped} from './queue.js';
import {SITE, TAB, keptKeys, storage} from './storages.js';
import {COOKIE as VISIT} from './visit-cookie.js';
import {COOKIE as VISITOR} from './visitor.js';

/** Deletes everything that was kept in the browser. */
export function forgetAll() {
  [VISITOR, VISIT, ...Object.keys(ends)].forEach((cookie) => writeCookie(cookie, '', 0));
  for (const name of [SITE, TAB]) {
    const kept = storage(name, true);
    keptKeys(kept).forEach((key) => delete kept[key]);
  }
}

/** Deletes what waits to be sent. */
export function forgetUnsent() {
  giveUp(queued());
  takeDropped();
}
