import {toJson} from '../page/json.js';

const MOST_EVENTS = 100;
const MOST_BYTES = 48 * 1024;

/** The runtime refuses larger events; see the intake limits. */
const MOST_BYTES_OF_EVENT = 16 * 1024;

/**
 * An event that the runtime has not acknowledged yet, with the `begin` of its visit.
 * @typedef {{begin: string, event: !WireEvent}}
 */
export let Entry;

/** @type {!Array<!Entry>} oldest first */
let entries = [];

/** How many events were given up and not yet told of. */
let dropped = 0;

/** @return {!Array<!Entry>} */
export const queued = () => entries;

/** @return {number} how many events were given up since this was last asked */
export function takeDropped() {
  const count = dropped;
  dropped = 0;
  return count;
}

/**
 * @param {!Entry} entry
 * @return {string} the tab in which the event happened
 */
export const tabOf = (entry) => entry.event.id.split('.')[0];

/**
 * Every escape stands for one byte. A `Blob` knows its size too, but is made by another process.
 * @param {*} value
 * @return {number} how many bytes it has as JSON
 */
const bytes = (value) => encodeURI(toJson(value)).replace(/%../g, ' ').length;

/**
 * Appends an event of a visit, unless it is there already or too large; the oldest make room when there is none.
 * @param {string} begin
 * @param {!WireEvent} event
 */
export function enqueue(begin, event) {
  if (bytes(event) > MOST_BYTES_OF_EVENT) {
    dropped++;
  } else if (!entries.some((entry) => entry.event.id === event.id)) {
    entries.push({begin, event});
  }
  while (entries.length > MOST_EVENTS || bytes(entries) > MOST_BYTES) {
    giveUp([entries[0]]);
  }
}

/**
 * The oldest events, as far as they are of one visit and one tab.
 * @param {number} most
 * @return {!Array<!Entry>}
 */
export function nextBatch(most) {
  const source = (entry) => entry.begin + tabOf(entry);
  return entries.slice(0, most).filter((entry) => source(entry) === source(entries[0]));
}

/** @param {!Array<!Entry>} batch that the runtime has */
export function remove(batch) {
  entries = entries.filter((entry) => !batch.includes(entry));
}

/** @param {!Array<!Entry>} batch that will never be sent */
export function giveUp(batch) {
  remove(batch);
  dropped += batch.length;
}
