/**
 * The screen of business events.
 *
 * <p>Comes in: drafts of events. Goes out: drafts that the service stores. Never: triggers or values that the browser agent lacks.
 */
@NullMarked
package io.beckon.admin.events.ui;

import org.jspecify.annotations.NullMarked;
