/**
 * Figures and ratios measured side by side in one run.
 *
 * <p>In: the name of a benchmark. Out: a Markdown table and one line of JSON. Never: part of what is shipped.
 */
@NullMarked
package io.beckon.benchmarks;

import org.jspecify.annotations.NullMarked;
