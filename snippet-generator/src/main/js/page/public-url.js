import {HASH_ROUTES, QUERY_PARAMETERS} from '../generated/settings.js';
import {cut} from './clean.js';

/**
 * An address as it may leave the browser: allowed query parameters only, and no fragment unless the fragment is the route of the
 * site's pages.
 * @param {string} address as browsers write it, or empty
 * @return {string}
 */
export function publicUrl(address) {
  if (address.includes('?') || address.includes('#')) {
    const url = new URL(address);
    const route = HASH_ROUTES && /^#!?\/[^?]*/.exec(url.hash);
    for (const name of [...url.searchParams.keys()]) {
      if (!QUERY_PARAMETERS.includes(name)) {
        url.searchParams.delete(name);
      }
    }
    url.hash = route ? route[0] : '';
    address = url.href;
  }
  return cut(address);
}
