import {cleanFields} from '../page/clean.js';
import {PUSHED, tell} from '../page/followers.js';
import {guard} from '../page/guard.js';
import {whenParsed} from '../page/when-parsed.js';
import {changeConsent} from './change-consent.js';
import {tellIds} from './ids.js';
import {record, recordBusiness} from './record.js';

const MOST_HELD = 100;

/**
 * @param {string} name
 * @return {function(?)} records the system event of this name with the fields it gets
 */
const system = (name) => (fields) => record(name, cleanFields(fields));

/**
 * What the page can ask for, by name, and nothing that other objects have too.
 * @const {!Object<string, function(...?)>}
 */
export const COMMANDS = {
  __proto__: null,
  'event': (name, fields) => {
    recordBusiness(String(name), cleanFields(fields));
    whenParsed(() => tell(PUSHED + name));
  },
  'signIn': system('SignIn'),
  'signOut': system('SignOut'),
  'userInfo': system('UserInfo'),
  'consent': changeConsent,
  'ids': tellIds,
};

/** @type {?Array<!Array<?>>} commands that wait until the agent has started; null when it has */
let held = [];

/**
 * Consent counts at once; everything else waits for the start, which may wait for consent. Commands of a newer agent are ignored.
 * @param {!Array<?>} command
 */
function receive(command) {
  const [name, ...values] = command;
  if (!held || name === 'consent') {
    COMMANDS[name](...values);
  } else if (held.length < MOST_HELD) {
    held.push(command);
  }
}

/** Executes what waited for the start. */
export function releaseCommands() {
  const commands = held;
  held = null;
  commands.forEach(guard(receive));
}

/**
 * Makes `window.beckon` accept commands, first those that were pushed before the script was loaded, and starts, unless an agent is there
 * already.
 * @param {function()} start
 */
export function acceptCommands(start) {
  const page = Array.isArray(window.beckon) ? window.beckon : [];
  if (page.push === [].push) {
    const early = page.splice(0);
    // Where lists are frozen, nothing can be assigned that they have by themselves.
    Object.defineProperty(page, 'push', {value: (...commands) => commands.forEach(guard(receive)), writable: true});
    window.beckon = page;
    early.forEach(guard(receive));
    start();
  }
}
