/**
 * Holds a site to its scenarios: visits with the decisions that its rules must make on them.
 *
 * <p>Comes in: a compiled site and its scenarios. Goes out: whether each came out as it says, or the first difference. Never: a decision
 * that depends on anything but the two, such as the time of day or a free agent.
 */
@NullMarked
package io.beckon.admin.scenarios;

import org.jspecify.annotations.NullMarked;
