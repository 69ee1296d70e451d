/**
 * What benchmarks borrow from the machine: programs and folders.
 *
 * <p>In: names. Out: programs that are there, folders that are gone afterwards. Never: anything that is measured.
 */
@NullMarked
package io.beckon.benchmarks.tools;

import org.jspecify.annotations.NullMarked;
