/**
 * The console's screens, each by the name that its users know.
 *
 * <p>Comes in: a browser. Goes out: what people type, press and read there. Never: an address or a field that people cannot reach, or
 * a judgement; stories judge.
 */
@NullMarked
package io.beckon.journeys.console;

import org.jspecify.annotations.NullMarked;
