/**
 * The same action, except that the page never sees an error of it: a broken agent may miss events but must not break its host.
 * @param {function(...?): T} action
 * @return {function(...?): (T|undefined)}
 * @template T
 */
export function guard(action) {
  return (...values) => {
    try {
      return action(...values);
    } catch {
      // Nobody to tell: the console belongs to the page.
    }
  };
}

/**
 * The result of an action that a browser may forbid, as it does with storage in private or sandboxed pages, or that may fail; undefined
 * when it does, and the page never sees an error of it.
 * @const {function(function()): ?}
 */
export const attempt = guard((action) => action());
