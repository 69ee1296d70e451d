/**
 * What the stories run against.
 *
 * <p>Comes in: built jars and an empty directory, or addresses. Goes out: a console and a runtime that are ready. Never: a fixed
 * port, a process that outlives the tests, or a knowledge of the stories.
 */
@NullMarked
package io.beckon.journeys.installation;

import org.jspecify.annotations.NullMarked;
