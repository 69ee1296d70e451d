/**
 * Changes a page of 50 000 elements a thousand times a second, with a script in it or none, and tells how many milliseconds each of its long
 * tasks took.
 */
async (text, millis) => {
  const ELEMENTS = 50000;
  const SETTLE_MILLIS = 2000;
  const TICK_MILLIS = 10;
  const CHANGES_PER_SECOND = 1000;
  const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));

  // Not laid out: that alone would be longer than what is looked for.
  const box = document.createElement('div');
  box.hidden = true;
  const add = (index) => {
    const element = document.createElement('i');
    element.className = 'c' + index % 97;
    box.append(element);
  };
  for (let index = 0; index < ELEMENTS; index++) {
    add(index);
  }
  document.body.append(box);
  window.fetch = () => new Promise(() => {});
  await pause(SETTLE_MILLIS);

  const tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({type: 'longtask'});
  const script = document.createElement('script');
  script.text = text;
  document.head.append(script);
  const begin = performance.now();
  let changes = 0;
  // A late tick makes up for what it missed, so that the rate is the same on a slow processor.
  const timer = setInterval(() => {
    const due = (performance.now() - begin) / 1000 * CHANGES_PER_SECOND;
    for (; changes < due; changes += 2) {
      add(changes);
      box.firstChild.remove();
    }
  }, TICK_MILLIS);
  await pause(millis);
  clearInterval(timer);
  return tasks.map(({duration}) => duration);
}
