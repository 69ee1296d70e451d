import {COMMANDS} from '../monitoring/commands.js';
import {follow, tell} from '../page/followers.js';
import {whenParsed} from '../page/when-parsed.js';

const PUSHED = ':';

const record = COMMANDS['event'];
COMMANDS['event'] = (name, fields) => {
  record(name, fields);
  whenParsed(() => tell(PUSHED + name));
};

/**
 * An event that the site pushed.
 * @param {function()} happened
 * @param {string} name
 */
export function custom(happened, name) {
  follow(PUSHED + name, happened);
}
