/**
 * Listens by a method that is not the target's own: a document answers with a form that has the name of the method.
 * @param {!EventTarget} target
 * @param {string} type
 * @param {function(?)} listener
 * @param {!AddEventListenerOptions} options
 */
export function listen(target, type, listener, options) {
  addEventListener.call(target, type, listener, options);
}
