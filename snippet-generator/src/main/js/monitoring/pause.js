const LONGEST_SECONDS = 300;
const DAY_SECONDS = 86400;

/**
 * How long to wait before the next attempt: full jitter, doubling from 1 to 300 seconds, and never less than the runtime asked for.
 * https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 * @param {number} failures in a row, at least 1
 * @param {!Response} response
 * @return {number} milliseconds
 */
export function pauseMillis(failures, response) {
  const asked = Number(response.headers.get('Retry-After')) || 0;
  const seconds = 1 + Math.random() * Math.min(LONGEST_SECONDS - 1, 2 ** failures);
  return Math.max(Math.min(asked, DAY_SECONDS), seconds) * 1000;
}
