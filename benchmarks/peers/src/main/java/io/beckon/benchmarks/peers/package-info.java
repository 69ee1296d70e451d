/**
 * What others would use instead of Beckon's engine, made to do the same work.
 *
 * <p>In: the tags or the rules of a workload. Out: the same matches as everybody else. Never: part of what is shipped, or of a build
 * that does not measure.
 */
@NullMarked
package io.beckon.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
