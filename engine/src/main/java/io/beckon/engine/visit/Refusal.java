package io.beckon.engine.visit;

import java.util.Optional;
import java.util.stream.Stream;

/** Why an accepted item had no effect in its visit. */
public enum Refusal {
    /** The visit was over. */
    VISIT_ENDED("visit-ended"),
    /** The visit held as many events as a visit may. */
    VISIT_FULL("visit-full"),
    /** It spoke of an engagement that this visit never had. */
    UNKNOWN_ENGAGEMENT("unknown-engagement"),
    /** It said of an engagement what could not be true at that moment. */
    WRONG_STATE("wrong-state"),
    /** A sign-in with a proof that the site's server did not make for this visit and this user. */
    BAD_PROOF("bad-proof"),
    /** A sign-in without a proof, which the site requires. */
    PROOF_MISSING("proof-missing"),
    /** A room threw on it. */
    POISONOUS("poisonous");

    private final String text;

    Refusal(String text) {
        this.text = text;
    }

    /** The word in history. */
    public String text() {
        return text;
    }

    /** The refusal with this word in history; empty when it is a word of another version. */
    public static Optional<Refusal> parse(String text) {
        return Stream.of(values()).filter(refusal -> refusal.text.equals(text)).findFirst();
    }
}
