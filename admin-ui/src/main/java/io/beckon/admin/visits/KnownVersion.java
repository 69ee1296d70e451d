package io.beckon.admin.visits;

import io.beckon.definitions.history.EventEntry;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.published.SignedPackage;
import io.beckon.definitions.site.Rule;
import io.beckon.engine.Explainer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A published version: what its ids are called, and what its rules make of visits.
 *
 * @param explainer absent when the version is not known, or is none that today's engine takes
 */
record KnownVersion(Names names, @Nullable Explainer explainer) {
    /** Nothing is known of the version. */
    static final KnownVersion UNKNOWN = new KnownVersion(Names.UNKNOWN, null);

    static KnownVersion of(SignedPackage content) {
        return new KnownVersion(new Names(content.site()), Explainer.of(content).orElse(null));
    }

    /** What each rule has made of a visit until this moment; empty when nobody can tell any more. */
    Optional<List<ExplainedRule>> explain(VisitStory story, long nowMillis) {
        if (explainer == null || names.site() == null) {
            return Optional.empty();
        }
        Map<RuleId, Rule> rules =
                names.site().rules().stream().collect(Collectors.toMap(Rule::id, Function.identity()));
        List<EventEntry> events = story.events();
        return Optional.of(explainer.explain(events, story.decisions(), nowMillis).stream()
                .flatMap(
                        explanation -> Optional.ofNullable(rules.get(explanation.rule()))
                                .map(rule -> new ExplainedRule(rule, explanation))
                                .stream())
                .toList());
    }
}
