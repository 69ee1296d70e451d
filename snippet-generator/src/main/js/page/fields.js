import {attempt} from './guard.js';
import {cut} from './clean.js';
import {publicUrl} from './public-url.js';

/** @type {string} */
let from = attempt(() => publicUrl(document.referrer)) || '';

/** @return {string} the address of the page */
export const url = () => publicUrl(location.href);

/** @return {string} the host in that address */
export const host = () => location.hostname;

/** @return {string} the path in that address */
export const path = () => location.pathname;

/** @return {string} the title of the page */
export const title = () => cut(document.title);

/** @return {string} the visitor's language */
export const language = () => navigator.language || '';

/** @return {string} the address of the page before */
export const referrer = () => from;

/**
 * A route change has no referrer of its own: it is the address that was left.
 * @param {string} address
 */
export function cameFrom(address) {
  from = address;
}
