/**
 * The browser agent in pages made for it: every trigger, and the pages that make its life hard. In come the built jars and a real browser,
 * out comes what the server stored and what went over the wire. Nothing here looks into the agent.
 */
@NullMarked
package io.beckon.journeys.agent;

import org.jspecify.annotations.NullMarked;
