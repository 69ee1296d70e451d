/**
 * The screen of a site's scenarios.
 *
 * <p>Comes in: how the scenarios of the draft come out now. Goes out: a scenario that expects something else, or is gone. Never: a scenario
 * that is run in a visitor's way.
 */
@NullMarked
package io.beckon.admin.scenarios.ui;

import org.jspecify.annotations.NullMarked;
