/**
 * The result of an action that a browser may forbid, as it does with storage in private or sandboxed pages; null when it does.
 * @param {function(): T} action
 * @return {?T}
 * @template T
 */
export function attempt(action) {
  try {
    return action();
  } catch {
    return null;
  }
}
