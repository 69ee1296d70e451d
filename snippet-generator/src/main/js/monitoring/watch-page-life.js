import {guard} from '../page/guard.js';
import {emit, readinessChanged} from '../page/signal.js';
import {keepQueue, takeOverQueues} from './keep-queue.js';
import {enterPage, exitPage} from './pages.js';
import {record, recordLeaving} from './record.js';
import {sendAtEnd} from './send-at-end.js';
import {sendNow} from './send.js';
import {lookIntoStorages} from './storages.js';
import {leaveTab, takeTab} from './tab.js';
import {view} from './view.js';

/** The page goes, for good or into the back-forward cache. */
function leave() {
  exitPage();
  leaveTab();
  sendAtEnd();
}

/** @param {!Event} event */
function comeBack(event) {
  if (/** @type {!PageTransitionEvent} */ (event).persisted) {
    lookIntoStorages();
    takeTab();
    takeOverQueues();
    enterPage();
  }
}

/** A hidden page may be discarded without a further sign, so what is queued leaves now and is kept until it is acknowledged. */
function changeVisibility() {
  if (!view.isOpen) {
    return;
  }
  if (document.hidden) {
    recordLeaving('PageHidden');
    keepQueue();
    sendNow();
  } else {
    record('PageShown');
  }
  emit(readinessChanged);
}

/** Follows the page from load to end. https://developer.chrome.com/docs/web-platform/page-lifecycle-api */
export function watchPageLife() {
  addEventListener('pagehide', guard(leave));
  addEventListener('pageshow', guard(comeBack));
  addEventListener('online', guard(sendNow));
  addEventListener('visibilitychange', guard(changeVisibility));
}
