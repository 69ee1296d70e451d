/**
 * How long it takes to find the tags that match the address of a page: the engine against a loop and against libraries.
 *
 * <p>In: numbers of tags and pages. Out: a report in which everyone found the same tags on the same pages. Never: the fields, modes and
 * rules of categories beyond those of the table.
 */
@NullMarked
package io.beckon.benchmarks.categories;

import org.jspecify.annotations.NullMarked;
