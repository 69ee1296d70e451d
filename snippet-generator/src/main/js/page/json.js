const {parse, stringify} = JSON;

/**
 * Reads JSON. The page may put something else in its place, but not before this script was loaded.
 * @const {function(string): *}
 */
export const fromJson = parse;

/**
 * The JSON of a value. To ask a function about everything in it takes time: that is only done on pages with such a library.
 * @noinline
 * @param {*} value
 * @return {string}
 */
export const toJson = (value) => stringify(value, [].toJSON && keepLists);

/**
 * Some libraries give lists a JSON of their own that is none: lists are taken as they are. https://stackoverflow.com/q/710586
 * @param {string} key
 * @param {*} json
 * @return {*}
 * @this {!Object}
 */
function keepLists(key, json) {
  return this[key] instanceof Array ? this[key] : json;
}
