package io.beckon.admin.rehearsal;

/**
 * Two rules that fired on the same event, and which of them made the offer.
 *
 * @param winner the name of the rule that went first
 * @param loser the name of the rule that was held back for it
 * @param times how often
 */
public record Encounter(String winner, String loser, int times) {}
