import {Read} from '../model.js';

/** Browsers have no linear-time expressions: publishing lets only safe ones through, for subjects of at most this length. */
const LONGEST_SUBJECT = 256;

/**
 * The first group of an expression that matches, all of the match when it has no group.
 * @param {!Read} read
 * @param {string} expression
 * @return {!Read}
 */
export function match(read, expression) {
  const compiled = new RegExp(expression);
  return () => {
    const value = read();
    const found = value === null ? null : compiled.exec(String(value).slice(0, LONGEST_SUBJECT));
    return found?.[found.length > 1 ? 1 : 0] ?? null;
  };
}
