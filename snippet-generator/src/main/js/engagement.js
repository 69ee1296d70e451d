/**
 * @fileoverview The engagement UI: the agent fetches it with the first invitation. It is written as a module that exports `present`.
 */
import {presentInvitation} from './engagement/present-invitation.js';

present = presentInvitation;
