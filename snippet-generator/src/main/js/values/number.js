import {Read} from '../model.js';

/** A comma between groups of three digits separates thousands, any other comma is a decimal one. */
const THOUSANDS_COMMA = /,(?=\d{3}(?!\d))/g;

/**
 * The first decimal number in the text; null when there is none. Prices come as 1,299.00 and as 1.299,00.
 * @param {!Read} read
 * @return {!Read}
 */
export function number(read) {
  return () => {
    const found = /-?\d[\d.,]*/.exec(String(read() ?? ''));
    if (!found) {
      return null;
    }
    const digits = found[0].replace(THOUSANDS_COMMA, '');
    return parseFloat(digits.includes(',') ? digits.replace(/\./g, '').replace(',', '.') : digits);
  };
}
