import {forget, keptKeys, siteStorage, tabStorage} from '../page/kept.js';
import {giveUp, queued, takeDropped} from './queue.js';
import {forgetVisit} from './visit-cookie.js';
import {forgetVisitor} from './visitor.js';

/** Deletes everything that was kept in the browser. */
export function forgetAll() {
  forgetVisitor();
  forgetVisit();
  for (const storage of [siteStorage(), tabStorage()]) {
    keptKeys(storage, 'beckon_').forEach((key) => forget(storage, key));
  }
}

/** Deletes what waits to be sent. */
export function forgetUnsent() {
  giveUp(queued());
  takeDropped();
}
