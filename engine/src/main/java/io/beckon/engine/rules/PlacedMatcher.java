package io.beckon.engine.rules;

/**
 * An automaton, and where one rule keeps its progress in it.
 *
 * @param own {@link Bits}, or the first of some cells, as the automaton says; {@link Bits#NONE} when it keeps nothing or knows where
 */
record PlacedMatcher(int own, Matcher matcher) {}
