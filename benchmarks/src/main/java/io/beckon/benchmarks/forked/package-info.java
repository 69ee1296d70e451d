/**
 * Work that is measured in a process of its own, through JMH.
 *
 * <p>In: a class with one JMH benchmark, and its parameters. Out: what each pass took. Never: what the work is.
 */
@NullMarked
package io.beckon.benchmarks.forked;

import org.jspecify.annotations.NullMarked;
