package io.beckon.admin.visits.ui;

import io.beckon.engine.explanation.Explanation;
import java.util.List;

/**
 * What is told of a rule.
 *
 * @param reached how far it is, in a few words
 * @param sentences what it waits for and what came near
 * @param firings oldest first
 */
record RuleTold(State state, String reached, List<String> sentences, List<Explanation.Firing> firings) {
    /** How much there is to tell. */
    enum State {
        /** It fired. */
        FIRED,
        /** Something has happened that it looks at. */
        BEGUN,
        /** Nothing has. */
        IDLE
    }

    RuleTold {
        sentences = List.copyOf(sentences);
        firings = List.copyOf(firings);
    }
}
