package io.beckon.benchmarks.peers;

import io.beckon.benchmarks.rules.Matches;
import java.util.HashSet;
import java.util.Set;

/** Lets each rule fire once per visit, which the other engines' patterns do not say themselves. */
public final class FirstMatches {
    private final Set<Long> fired = new HashSet<>();
    private final Matches matches;

    FirstMatches(Matches matches) {
        this.matches = matches;
    }

    /** A pattern is complete with this event. */
    public void add(int rule, int visit, int event) {
        if (fired.add((long) rule << 32 | visit)) {
            matches.add(rule, visit, event);
        }
    }
}
