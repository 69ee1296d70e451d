/**
 * How fast rules are matched, and how much a visit's progress weighs.
 *
 * <p>In: one synthetic workload and one set of rules for all contenders. Out: events per second of CPU time and bytes per visit. Never: a
 * figure of a contender whose matches differ from the others' in visit, rule or event.
 */
@NullMarked
package io.beckon.benchmarks.rules;

import org.jspecify.annotations.NullMarked;
