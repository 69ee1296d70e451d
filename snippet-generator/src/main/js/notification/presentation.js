import {emit, readinessChanged} from '../page/signal.js';
import {fetchEngagement} from './fetch-engagement.js';
import {Present} from './present.js';

/** @type {?Present} */
let present = null;
let isFetching = false;

/**
 * How invitations look. The script that knows is fetched when this is asked first, and asked again when that failed.
 * @return {?Present} null until it is there; then readiness changes, since what the runtime said meanwhile passed by
 */
export function presentation() {
  if (!present && !isFetching) {
    prepare();
  }
  return present;
}

async function prepare() {
  isFetching = true;
  try {
    present = (await fetchEngagement()).present;
  } catch {
    // The next invitation asks again.
  }
  isFetching = false;
  if (present) {
    emit(readinessChanged);
  }
}
