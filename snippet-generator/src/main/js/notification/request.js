import {record} from '../monitoring/record.js';

/**
 * The visitor asked for help on a channel.
 * @param {string} channel
 */
export function requestEngagement(channel) {
  /** @type {!EngagementFields} */
  const fields = {channel: String(channel)};
  record('EngagementRequested', /** @type {!Object<string, *>} */ (fields));
}
