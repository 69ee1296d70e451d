/**
 * How fast a recording is judged again: everything the engine does with an event, from the categories to the decision.
 *
 * <p>In: the demo shop's definition, and a number of visits. Out: a report in which every pass came to the same decisions. Never: files,
 * databases and what else surrounds a rehearsal.
 */
@NullMarked
package io.beckon.benchmarks.rehearsal;

import org.jspecify.annotations.NullMarked;
