/**
 * Loads a script and tells the microseconds that it takes until it rests: compiled, executed, with the timers of the first second, which run
 * at once, and everything that was promised. The network never answers.
 */
async (text, attributes) => {
  const FIRST_MILLIS = 1000;
  const STEPS_OF_PROMISES = 20;
  const due = [];
  let isSent = false;
  window.setTimeout = (action, millis = 0) => millis <= FIRST_MILLIS && due.push(action);
  window.fetch = () => {
    isSent = true;
    return new Promise(() => {});
  };
  const script = document.createElement('script');
  Object.entries(attributes).forEach(([name, value]) => script.setAttribute(name, value));
  script.text = text;
  const rest = async () => {
    for (let step = 0; step < STEPS_OF_PROMISES; step++) {
      await null;
    }
  };
  await rest();

  const begin = performance.now();
  document.head.append(script);
  await rest();
  while (due.length) {
    due.shift()();
    await rest();
  }
  const micros = 1000 * (performance.now() - begin);

  if (!isSent) {
    throw new Error('Expected a script that sends something, but it sent nothing.');
  }
  return micros;
}
