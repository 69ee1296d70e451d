import {url} from '../page/fields.js';
import {randomId} from '../page/random-id.js';
import {emit, pageEntered, pageExited} from '../page/signal.js';
import {takeDropped} from './queue.js';
import {record, recordLeaving} from './record.js';
import {view} from './view.js';
import {continueVisit} from './visit.js';

/**
 * Begins a page view.
 * @param {boolean=} isRoute whether a change of route does
 */
export function enterPage(isRoute = false) {
  view.id = randomId(1);
  view.begin = continueVisit();
  view.url = url();
  view.atMillis = Date.now();
  view.isOpen = true;
  view.isRoute = isRoute;
  record('PageEntered');
  emit(pageEntered);
}

/** Ends the page view, if it is open; tells how many events were given up since this was told last. */
export function exitPage() {
  if (view.isOpen) {
    view.isOpen = false;
    emit(pageExited);
    /** @type {!EngagementFields} */
    const fields = {dropped: takeDropped() || undefined};
    recordLeaving('PageExited', /** @type {!Object<string, *>} */ (fields));
  }
}
