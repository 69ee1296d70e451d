/**
 * A browser of few words for the tests: what the agent asks of a page and no more. Its clock moves when a test moves it, its network
 * answers when a test answers, and `random` is the smallest possible.
 */
const browser = (() => {
  'use strict';
  let now = 1_700_000_000_000;
  let lastNumber = 0;
  const timers = [];
  const log = [];
  const calls = [];
  const cards = [];
  let reading;
  const failures = [];

  const listeners = [];

  /** What can be listened to; what a listener throws is noted, as a browser would report it to the page. */
  const target = {
    addEventListener(type, listener) {
      const own = this ?? globalThis;
      const isKnown = listeners.some((known) => known.target === own && known.type === type && known.listener === listener);
      isKnown || listeners.push({target: own, type, listener});
    },
    dispatch(event) {
      listeners.filter(({target, type}) => target === this && type === event.type).forEach(({listener}) => noted(() => listener(event)));
    },
  };

  const noted = (action) => {
    try {
      action();
    } catch (error) {
      failures.push(String(error));
    }
  };

  class Storage {
    getItem(key) {
      return Object.hasOwn(this, key) ? this[key] : null;
    }

    setItem(key, value) {
      this[key] = String(value);
    }

    removeItem(key) {
      delete this[key];
    }
  }

  class Node {
    getRootNode() {
      return document;
    }
  }

  class ShadowRoot extends Node {}

  class Document extends Node {
    querySelector(selector) {
      return elements.find((element) => element.matches(selector)) || null;
    }
  }

  /** An element that knows its id and one more selector; it refuses what has a `(`. */
  class Element extends Node {
    constructor(id) {
      super();
      Object.assign(this, {id, value: '', textContent: '', type: ''});
    }

    matches(selector) {
      if (selector.includes('(')) {
        throw new SyntaxError(`'${selector}' is not a valid selector.`);
      }
      return selector === '#' + this.id || selector === this.selector;
    }

    querySelector() {
      return null;
    }

    getAttribute(name) {
      return this[name] ?? null;
    }

    closest() {
      return null;
    }
  }

  class HTMLScriptElement extends Element {
    constructor(src) {
      super('');
      this.src = src;
    }
  }

  const elements = [];
  const changed = [];
  const seen = [];

  /** Tells who observes elements, as a browser does after the script that changed the page. */
  const tellChange = () => changed.forEach((callback) => noted(() => callback([])));

  const add = (id, fields = '{}') => {
    elements.push(Object.assign(new Element(id), JSON.parse(fields)));
    tellChange();
  };

  const remove = (id) => {
    elements.splice(elements.findIndex((element) => element.id === id), 1);
    tellChange();
  };

  /** Notes callbacks while something is observed. */
  const observing = (callbacks) => class {
    constructor(callback) {
      this.observe = () => callbacks.includes(callback) || callbacks.push(callback);
      this.disconnect = () => callbacks.splice(callbacks.indexOf(callback), callbacks.includes(callback) ? 1 : 0);
      this.takeRecords = () => [];
    }
  };

  /** Tells what is in view at once, and then only when the threshold is crossed or the first or last bit comes or goes. */
  class Intersection {
    constructor(callback, {threshold}) {
      let last;
      const look = (intersectionRatio) => {
        const step = Math.sign(intersectionRatio) + (intersectionRatio >= threshold);
        if (step !== last) {
          last = step;
          noted(() => callback([{intersectionRatio}]));
        }
      };
      this.observe = () => {
        last = undefined;
        seen.push(look);
      };
      this.disconnect = () => seen.splice(seen.indexOf(look), seen.includes(look) ? 1 : 0);
    }
  }

  class Url {
    constructor(address) {
      const parts = /^(https?:\/\/([^/?#]+))([^?#]*)(\?[^#]*)?(#.*)?$/.exec(address);
      if (!parts) {
        throw new TypeError('Invalid URL');
      }
      [, this.origin, this.host, this.pathname, this.search = '', this.hash = ''] = parts;
      const query = this.search.slice(1).split('&').filter(Boolean);
      this.searchParams = {
        get: (name) => query.find((part) => part.startsWith(name + '='))?.slice(name.length + 1) ?? null,
        keys: () => query.map((part) => part.split('=')[0]),
        delete: (name) => {
          query.splice(0, query.length, ...query.filter((part) => part.split('=')[0] !== name));
          this.search = query.length ? '?' + query.join('&') : '';
        },
      };
    }

    get href() {
      return this.origin + this.pathname + this.search + this.hash;
    }
  }

  class Answer {
    constructor(status, body, headers, stream) {
      Object.assign(this, {status, ok: status >= 200 && status < 300, headers: {get: (name) => headers[name] ?? null}});
      this.json = async () => JSON.parse(body);
      const read = () => new Promise((resolve, reject) => {
        reading = Object.assign(stream, {resolve, reject});
      });
      this.body = {getReader: () => ({read})};
    }

    static error() {
      return new Answer(0, '', {}, {});
    }
  }

  const fetch = (url, {body, signal}) => new Promise((resolve, reject) => {
    const call = {url, isOpen: true};
    const end = (action, value) => {
      call.isOpen = false;
      action(value);
    };
    Object.assign(call, {resolve: (value) => end(resolve, value), reject: (error) => end(reject, error)});
    signal?.onAbort(() => (call.isOpen ? call : call.stream).reject(new Error('AbortError')));
    calls.push(call);
    log.push({url, body: JSON.parse(body), isBeacon: false});
  });

  class AbortController {
    constructor() {
      const actions = [];
      this.signal = {onAbort: (action) => actions.push(action)};
      this.abort = () => actions.forEach((action) => action());
    }
  }

  const document = Object.assign(new Document(), target, {
    scrollingElement: {scrollTop: 0, scrollHeight: 2000, clientHeight: 1000},
    currentScript: new HTMLScriptElement('https://beckon.example/agent/all.js'), referrer: '', title: 'Title', readyState: 'complete', hidden: false,
  });
  const cookies = new Map();
  Object.defineProperty(document, 'cookie', {
    configurable: true,
    get: () => [...cookies].filter(([, {end}]) => !(end <= now)).map(([name, {value}]) => name + '=' + value).join('; '),
    set: (text) => {
      const [, name, value] = /^([^=]*)=([^;]*)/.exec(text);
      const age = /; *Max-Age=(\d+)(;|$)/.exec(text);
      const end = age ? now + age[1] * 1000 : undefined;
      return end <= now ? cookies.delete(name) : cookies.set(name, {value, end});
    },
  });

  class Location {
    constructor() {
      Object.assign(this, {href: 'https://shop.example/a', protocol: 'https:', hostname: 'shop.example'});
    }

    get pathname() {
      return new Url(this.href).pathname;
    }
  }

  const location = new Location();

  const state = {beacons: true, isTouch: false};

  Object.assign(globalThis, target, {
    window: globalThis, document, Node, Element, HTMLScriptElement, ShadowRoot, MutationObserver: observing(changed), IntersectionObserver: Intersection,
    scrollY: 0, matchMedia: () => ({matches: state.isTouch}), removeEventListener: () => {}, location, fetch, AbortController, URL: Url, Response: Answer,
    sessionStorage: new Storage(), localStorage: new Storage(),
    navigator: {language: 'en', onLine: true, doNotTrack: null, sendBeacon: (url, body) => {
      if (state.beacons) {
        log.push({url, body: JSON.parse(body), isBeacon: true});
      }
      return state.beacons;
    }},
    history: {pushState: (data, title, address) => {
      location.href = new Url(location.href).origin + address;
    }, replaceState: () => {}},
    crypto: {getRandomValues: (words) => words.map(() => ++lastNumber)},
    present: (offer, answer) => {
      const card = {offer, answer};
      cards.push(card);
      return () => cards.splice(cards.indexOf(card), 1);
    },
    TextEncoder: class {
      encode(text) {
        return encodeURI(text).replace(/%../g, ' ');
      }
    },
    TextDecoder: class {
      decode(text) {
        return text;
      }
    },
    setTimeout: (action, millis = 0) => {
      timers.push({id: ++lastNumber, action, atMillis: now + Math.max(0, millis)});
      return lastNumber;
    },
    clearTimeout: (id) => {
      timers.splice(0, timers.length, ...timers.filter((timer) => timer.id !== id));
    },
  });
  Date.now = () => now;
  Math.random = () => 0;

  const open = (path) => calls.find((call) => call.isOpen && call.url.endsWith(path));

  return {
    add, remove, state,

    /** So much of the observed elements is in view. */
    intersect: (ratio) => [...seen].forEach((look) => look(ratio)),

    /** The visitor scrolls to a depth. */
    scroll: (depth) => {
      document.scrollingElement.scrollTop = globalThis.scrollY = depth;
      browser.fire('scroll', null, '{}');
    },

    /** A number that was not there before. */
    next: () => ++lastNumber,

    /** What listeners and timers threw into the page. */
    failures: () => JSON.stringify(failures),

    /** The invitations that are on screen, by the id of their offer. */
    cards: () => cards.map(({offer}) => offer.id).join(),

    /** The visitor answers the invitation. */
    respond: (isAccepted) => noted(() => cards[0].answer(isAccepted)),

    /** Ids of this page load start where no other page's do. */
    seed: (number) => lastNumber = number,

    /** Goes to the next timer that is due until then; false when there is none. */
    step: (millis) => {
      const due = timers.filter((timer) => timer.atMillis <= now + millis).sort((a, b) => a.atMillis - b.atMillis || a.id - b.id)[0];
      if (!due) {
        now += millis;
        return -1;
      }
      const left = now + millis - due.atMillis;
      now = due.atMillis;
      timers.splice(timers.indexOf(due), 1);
      noted(due.action);
      return left;
    },

    /** What was sent since this was asked last. */
    calls: () => JSON.stringify(log.splice(0)),

    answer: (path, status, body, headers) => {
      const call = open(path);
      call.stream = {reject: () => {}};
      call.resolve(new Answer(status, body, JSON.parse(headers), call.stream));
    },

    disconnect: (path) => open(path).reject(new TypeError('Failed to fetch')),

    /** Writes to the stream that was opened last. */
    write: (text) => reading.resolve({done: false, value: text}),

    fire: (type, element, fields) => {
      const own = elements.filter(({id}) => id === element);
      const isOfWindow = !element && /^(page|online|error|unhandled)/.test(type);
      // No window hears of what is loaded, nor, in some browsers, of which elements the pointer enters and leaves.
      const isOfElement = element && /^load$|(enter|leave)$/.test(type);
      const path = [...own, ...isOfWindow ? [] : [document], ...isOfElement ? [] : [globalThis]];
      const event = {type, bubbles: true, composed: true, target: path[0], composedPath: () => [...path], timeStamp: now, ...JSON.parse(fields)};
      for (const currentTarget of path.slice(own.length).reverse()) {
        currentTarget.dispatch({...event, currentTarget});
      }
    },

    /** What outlives the page load. */
    keep: () => JSON.stringify([now, {...sessionStorage}, {...localStorage}, [...cookies]]),

    /** What outlives the browser. */
    keepForever: () => JSON.stringify([now, {}, {...localStorage}, [...cookies].filter(([, {end}]) => end)]),

    restore: (kept) => {
      const [at, ofTab, ofSite, jar] = JSON.parse(kept);
      now = at;
      Object.assign(sessionStorage, ofTab);
      Object.assign(localStorage, ofSite);
      jar.forEach(([name, value]) => cookies.set(name, value));
    },
  };
})();
