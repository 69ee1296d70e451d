/**
 * Reads server-sent events until the stream ends. `EventSource` cannot post, and a token must not stand in an address.
 * https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
 * @param {!ReadableStream} body
 * @param {function(string, string)} receive gets the event's name and data; a comment has neither
 * @return {!Promise<void>}
 */
export async function readEvents(body, receive) {
  const reader = /** @type {!ReadableStreamDefaultReader} */ (body.getReader());
  const decoder = new TextDecoder();
  let rest = '';
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    const blocks = (rest + decoder.decode(chunk.value, {stream: true})).split(/\r?\n\r?\n/);
    rest = blocks.pop();
    blocks.forEach((block) => receive(field(block, 'event'), field(block, 'data')));
  }
}

/**
 * @param {string} block
 * @param {string} name
 * @return {string} the lines of the field
 */
function field(block, name) {
  const lines = block.split(/\r?\n/).filter((line) => line.startsWith(name + ':'));
  return lines.map((line) => line.slice(name.length + 1).replace(/^ /, '')).join('\n');
}
