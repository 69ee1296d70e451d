const WINDOW_MILLIS = 10000;
const MOST_IN_WINDOW = 100;

let since = 0;
let count = 0;

/**
 * Whether one more event is allowed now: ten per second on average, against pages that make events in a loop.
 * @return {boolean}
 */
export function mayRecord() {
  const now = Date.now();
  if (Math.abs(now - since) > WINDOW_MILLIS) {
    since = now;
    count = 0;
  }
  return count++ < MOST_IN_WINDOW;
}
