import {Happened, Read} from '../model.js';
import {attempt} from '../page/guard.js';

/**
 * Reads values from the page when it has happened; JSON leaves out those that there are none of.
 * @param {!Happened} happened
 * @param {!Object<string, !Read>} reads by the names of the values
 * @return {!Happened}
 */
export function reading(happened, reads) {
  return () => happened(Object.fromEntries(Object.keys(reads).map((key) => [key, attempt(reads[key]) ?? undefined])));
}
