import {Read, Test} from '../model.js';

/** Browsers have no linear-time expressions: publishing lets only safe ones through, for subjects of at most this length. */
const LONGEST_SUBJECT = 256;

/**
 * Whether the value contains a match of the expression.
 * @param {!Read} read
 * @param {string} expression
 * @param {boolean} isCaseSensitive
 * @return {!Test}
 */
export function regex(read, expression, isCaseSensitive) {
  const compiled = new RegExp(expression, isCaseSensitive ? '' : 'i');
  return () => {
    const value = read();
    return value !== null && compiled.test(String(value).slice(0, LONGEST_SUBJECT));
  };
}
