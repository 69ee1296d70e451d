/** The visit token that the runtime refused: it is good for nothing. */
let refusedToken = '';

/** The runtime does not want to be asked before. */
let openAtMillis = 0;

/**
 * @param {string} visit the token of the visit, if there is one
 * @return {boolean} whether a stream may be had with it
 */
export const isGood = (visit) => visit !== '' && visit !== refusedToken;

/** @return {number} how many milliseconds of the pause that the runtime asked for are left; negative when it is over */
export const pauseLeft = () => openAtMillis - Date.now();

/**
 * Learns from the status with which a stream ended.
 * @param {number} status
 * @param {string} visit the token it was asked for with
 * @param {number} millis how long to wait before the next one
 * @return {boolean} whether the token may get a next one
 */
export function learnFrom(status, visit, millis) {
  openAtMillis = status === 429 || status === 503 ? Date.now() + millis : 0;
  refusedToken = status === 401 ? visit : refusedToken;
  return ![401, 403, 404].includes(status);
}
