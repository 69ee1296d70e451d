package io.beckon.benchmarks.rules;

/**
 * What an event has to do with the rules, on average. Scenes of different sizes can be compared when these are about the same.
 *
 * @param interested how many rules look at it; a rule with several steps counts once for each that does
 * @param fired how many fire
 */
record RulesPerEvent(double interested, double fired) {}
