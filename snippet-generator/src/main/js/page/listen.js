const OPTIONS = {capture: true, passive: true};

/**
 * Listens in the capture phase, by a method that is not the target's own: a document answers with a form that has the name of the method.
 * @param {!EventTarget} target
 * @param {string} type
 * @param {function(?)} listener
 */
export function listen(target, type, listener) {
  addEventListener.call(target, type, listener, OPTIONS);
}
