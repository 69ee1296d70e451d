/**
 * The same action, except that the page never sees an error of it: a broken agent may miss events but must not break its host.
 * @param {function(...?)} action
 * @return {function(...?): void}
 */
export function guard(action) {
  return (...values) => {
    try {
      action(...values);
    } catch {
      // Nobody to tell: the console belongs to the page.
    }
  };
}

/** @const {function(function()): void} runs an action, which the page never sees an error of */
export const run = guard((action) => action());
