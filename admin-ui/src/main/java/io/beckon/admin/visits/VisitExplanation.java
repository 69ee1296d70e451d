package io.beckon.admin.visits;

import io.beckon.definitions.site.Site;
import java.util.List;

/** What the rules of the version that judges a visit have made of it, or why nobody can tell. */
public sealed interface VisitExplanation {
    /** Whether it is known already what there is to say of this story at this moment. */
    boolean holds(VisitStory story, long nowMillis);

    /**
     * They have made this of it.
     *
     * @param story as far as they were asked
     * @param site as that version has it
     * @param untilMillis until when they say the same, unless the story goes on
     */
    record Rules(VisitStory story, Site site, List<ExplainedRule> rules, long untilMillis) implements VisitExplanation {
        public Rules {
            rules = List.copyOf(rules);
        }

        @Override
        public boolean holds(VisitStory asked, long nowMillis) {
            return nowMillis <= untilMillis && asked.equals(story);
        }
    }

    /** Why nobody can tell. */
    enum Untold implements VisitExplanation {
        /** The runtime has no such version any more. */
        KEPT_NO_MORE,
        /** The runtime has it, but it is none that today's engine takes. */
        UNUSABLE,
        /** The runtime does not answer. */
        UNREACHABLE;

        @Override
        public boolean holds(VisitStory story, long nowMillis) {
            return false;
        }
    }
}
