/**
 * What a benchmark tells, and how it is written.
 *
 * <p>In: figures, each with its unit, and the words that make them understandable. Out: Markdown for people, JSON for tools, from the
 * same figures. Never: measuring.
 */
@NullMarked
package io.beckon.benchmarks.report;

import org.jspecify.annotations.NullMarked;
