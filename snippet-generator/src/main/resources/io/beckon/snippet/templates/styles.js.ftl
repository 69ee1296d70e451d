/** @fileoverview Style sheets, written from the .css files beside the modules. */

/** @const {string} */
export const INVITATION_STYLE = ${literal(invitation)};
