import {toJson} from './json.js';

/**
 * The JSON of a value, without NUL and lone surrogates: one of those anywhere makes the whole text invalid for the runtime.
 * `JSON.stringify` leaves them as escapes. Most texts have no such escape, and the first regular expression of a page takes its time.
 * @param {*} value
 * @return {string}
 */
export function writeJson(value) {
  const json = toJson(value);
  return json.includes('\\u') ? json.replace(/\\(u(?:d[89a-f]..|0000)|.)/g, (escape, code) => code[1] ? '\ufffd' : escape) : json;
}
