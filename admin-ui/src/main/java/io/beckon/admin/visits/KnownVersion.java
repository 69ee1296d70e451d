package io.beckon.admin.visits;

import io.beckon.definitions.history.EventEntry;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.published.SignedPackage;
import io.beckon.definitions.site.Rule;
import io.beckon.definitions.site.Site;
import io.beckon.engine.Explainer;
import io.beckon.engine.explanation.Explanation;
import io.beckon.engine.explanation.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A published version: what its ids are called, and what its rules make of visits. */
sealed interface KnownVersion {
    /** What its ids are called. */
    Names names();

    /** What its rules have made of a visit until this moment. */
    VisitExplanation explain(VisitStory story, long nowMillis);

    /** The version that was published so. */
    static KnownVersion of(SignedPackage content) {
        return Explainer.of(content)
                .<KnownVersion>map(explainer -> new Explained(content.site(), explainer))
                .orElseGet(() -> new Untold(new Names(content.site()), VisitExplanation.Untold.UNUSABLE));
    }

    /** Nothing is known of the version. */
    static KnownVersion unknown(VisitExplanation.Untold why) {
        return new Untold(Names.UNKNOWN, why);
    }

    /** Its rules can be asked. */
    record Explained(Site site, Explainer explainer) implements KnownVersion {
        @Override
        public Names names() {
            return new Names(site);
        }

        @Override
        public VisitExplanation explain(VisitStory story, long nowMillis) {
            Map<RuleId, Rule> rules = site.rules().stream().collect(Collectors.toMap(Rule::id, Function.identity()));
            List<EventEntry> events = story.events();
            List<ExplainedRule> explained = new ArrayList<>();
            long untilMillis = Long.MAX_VALUE;
            for (Explanation explanation : explainer.explain(events, story.decisions(), nowMillis)) {
                Rule rule = rules.get(explanation.rule());
                if (rule != null) {
                    explained.add(new ExplainedRule(rule, explanation));
                    untilMillis = Math.min(untilMillis, untilMillis(explanation));
                }
            }
            return new VisitExplanation.Rules(story, site, explained, untilMillis);
        }

        private static long untilMillis(Explanation explanation) {
            Progress progress = explanation instanceof Explanation.Followed followed ? followed.progress() : null;
            Long untilMillis = progress == null ? null : progress.staysUntilMillis();
            return untilMillis == null ? Long.MAX_VALUE : untilMillis;
        }
    }

    /** They cannot. */
    record Untold(Names names, VisitExplanation.Untold why) implements KnownVersion {
        @Override
        public VisitExplanation explain(VisitStory story, long nowMillis) {
            return why;
        }
    }
}
