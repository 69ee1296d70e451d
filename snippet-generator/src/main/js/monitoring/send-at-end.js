import {keepQueue} from './keep-queue.js';
import {EVENTS, pauseLeft} from './pause.js';
import {nextBatch, remove} from './queue.js';
import {isReachable} from './reach.js';
import {EVENTS_URL, mayCall} from './runtime.js';
import {writeEntries} from './write-batch.js';

/**
 * Hands the whole queue to the browser when the page ends. Nobody hears whether it arrives, so while the runtime is away the events are
 * kept for the next page as well; the runtime takes each once. While it wants a pause they are only kept.
 */
export function sendAtEnd() {
  if (!isReachable()) {
    keepQueue();
  }
  let batch;
  while ((batch = nextBatch()).length && mayCall() && !pauseLeft(EVENTS) && navigator.sendBeacon(EVENTS_URL, writeEntries(batch))) {
    remove(batch);
  }
  keepQueue();
}
