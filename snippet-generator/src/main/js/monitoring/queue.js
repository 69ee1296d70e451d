import {toJson} from '../page/json.js';

const MOST_EVENTS = 100;
export const MOST_IN_BATCH = 50;
const MOST_BYTES = 48 * 1024;

/** The runtime refuses larger events; see the intake limits. */
const MOST_BYTES_OF_EVENT = 16 * 1024;

/**
 * An event that the runtime has not acknowledged yet, with the `begin` of its visit and the tab in which it happened: its id begins with it.
 * @typedef {{begin: string, tab: (string|undefined), event: !WireEvent}}
 */
export let Entry;

/** @const {!Map<string, !Entry>} by the id of the event, oldest first */
const entries = new Map();

/** How many events were given up and not yet told of. */
let dropped = 0;

/** @return {!Array<!Entry>} */
export const queued = () => [...entries.values()];

/** @return {number} how many events were given up since this was last asked */
export function takeDropped() {
  const count = dropped;
  dropped = 0;
  return count;
}

/**
 * A `Blob` knows its size too, but is made by another process.
 * @param {*} value
 * @return {number} how many bytes it has as JSON
 */
const bytes = (value) => new TextEncoder().encode(toJson(value)).length;

/**
 * Appends an event, unless it is there already or too large; the oldest make room when there is none.
 * @param {!Entry} entry
 */
export function enqueue(entry) {
  entry.tab = entry.event.id.split('.')[0];
  if (bytes(entry.event) > MOST_BYTES_OF_EVENT) {
    dropped++;
  } else {
    entries.set(entry.event.id, entry);
  }
  while (entries.size > MOST_EVENTS || bytes(queued()) > MOST_BYTES) {
    giveUp(queued().slice(0, 1));
  }
}

/** @const {{most: number}} how many events the next batch may have */
export const limit = {most: MOST_IN_BATCH};

/**
 * The oldest events, as far as they are of one visit and one tab.
 * @return {!Array<!Entry>}
 */
export const nextBatch = () =>
  queued().slice(0, limit.most).filter(({begin, tab}, index, [first]) => begin === first.begin && tab === first.tab);

/** @param {!Array<!Entry>} batch that the runtime has */
export function remove(batch) {
  batch.forEach(({event}) => entries.delete(event.id));
}

/** @param {!Array<!Entry>} batch that will never be sent */
export function giveUp(batch) {
  remove(batch);
  dropped += batch.length;
}
