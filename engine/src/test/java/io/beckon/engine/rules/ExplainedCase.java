package io.beckon.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.ids.EventId;
import io.beckon.definitions.ids.PageId;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.rules.Pattern;
import io.beckon.definitions.rules.Repeat;
import io.beckon.definitions.rules.Window;
import io.beckon.engine.categorisation.CategorisedEvent;
import io.beckon.engine.explanation.Explanation;
import io.beckon.engine.explanation.Explanation.Firing;
import io.beckon.engine.explanation.Occurrence;
import io.beckon.engine.explanation.Progress;
import io.beckon.engine.explanation.RuleExplainer;
import io.beckon.engine.rules.RandomPatterns.Template;
import io.beckon.engine.visit.Event;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A random rule and visit, explained. */
final class ExplainedCase {
    private static final RuleId RULE = RuleId.of("r");
    private static final List<Template> TEMPLATES = List.of(Template.values());

    private final Template template;
    private final Pattern pattern;
    private final Repeat repeat;
    private final List<Happening> visit;
    private final Explanation.Followed explanation;

    ExplainedCase(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        template = TEMPLATES.get(random.nextInt(TEMPLATES.size()));
        RandomPatterns patterns = new RandomPatterns(random);
        pattern = patterns.next(template);
        repeat = patterns.repeat();
        visit = new RandomVisits(random, template == Template.DWELL).next();
        explanation = explain(visit);
    }

    Template template() {
        return template;
    }

    boolean hasFired() {
        return !explanation.firings().isEmpty();
    }

    /** As the compiled rules say, which a property of their own holds to be as they are defined. */
    void expectTheFiringsOfTheRules() {
        List<RuleFired> told = explanation.firings().stream()
                .map(firing -> new RuleFired(
                        RULE, firing.atMillis(), EventId.of(firing.by().id()), page(firing.by())))
                .toList();
        RuleSet rules = switch (OneVisit.compile(repeat, pattern)) {
            case RuleSetCompilation.Compiled(RuleSet compiled) -> compiled;
            case RuleSetCompilation.Refused(var problems) -> throw new AssertionError(problems);
        };
        List<RuleFired> fired = new EngineRun(rules, List.of(RuleId.of("r1")))
                .through(visit, -1, -1).stream()
                        .map(one -> new RuleFired(RULE, one.atMillis(), one.firedBy(), one.page()))
                        .toList();
        assertThat(told).as(this::toString).isEqualTo(fired);
    }

    /** What has happened is less than what is needed, unless the rule has fired and may not fire on this page any more. */
    void expectProgressThatIsUnfinished() {
        Progress progress = explanation.progress();
        if (progress == null || (repeat == Repeat.ONCE_PER_PAGE_VIEW && hasFired())) {
            return;
        }
        boolean isUnfinished = switch (progress) {
            case Progress.Steps steps -> steps.reached() < steps.steps().size();
            case Progress.Count count -> count.counted().size() < count.times();
            case Progress.Sum sum -> sum.sum() < sum.threshold() || hasNegativeWeight();
            case Progress.Dwelt dwelt -> dwelt.spentMillis() <= dwelt.millis();
            case Progress.NotBegun _, Progress.Running _, Progress.Due _, Progress.Followed _, Progress.Spent _ -> true;
        };
        assertThat(isUnfinished).as(() -> progress + "\nin " + this).isTrue();
    }

    /** Firings of which the events alone do not make the rule fire; where a page view hindered it, they might do so earlier. */
    List<Firing> firingsWithTooLittle() {
        return isTimeSpent() || repeat == Repeat.ONCE_PER_PAGE_VIEW
                ? List.of()
                : explanation.firings().stream()
                        .filter(firing -> !isFiredBy(firing, firing.because()))
                        .toList();
    }

    /** Firings of which an event could be left out, where the pattern asks for a number or an order. */
    List<Firing> firingsWithTooMuch() {
        boolean isExact = pattern instanceof Pattern.Counter
                || pattern instanceof Pattern.Sequence
                || pattern instanceof Pattern.Singleton
                || pattern instanceof Pattern.Search;
        return explanation.firings().stream()
                .filter(firing -> isExact && isFiredByLess(firing))
                .toList();
    }

    private boolean isFiredByLess(Firing firing) {
        return firing.because().stream().anyMatch(left -> {
            List<Event> less = new ArrayList<>(firing.because());
            less.remove(left);
            return isFiredBy(firing, less);
        });
    }

    /** A visit of these events alone, each in the page view that it names. */
    private boolean isFiredBy(Firing firing, List<Event> events) {
        Set<String> ids = new HashSet<>(events.stream().map(Event::id).toList());
        Stream<Happening> only = visit.stream()
                .filter(Happening.Occurs.class::isInstance)
                .filter(happening -> ids.remove(event(happening).id()));
        List<Happening> alone = Stream.concat(only, Stream.of(new Happening.TimePasses(firing.atMillis())))
                .toList();
        return new KeptEvents(RULE, pattern, Repeat.EVERY_TIME)
                .after(alone).stream()
                        .anyMatch(one -> one.atMillis() == firing.atMillis()
                                && one.firedBy().value().equals(firing.by().id()));
    }

    private boolean isTimeSpent() {
        return pattern instanceof Pattern.Dwell;
    }

    private boolean hasNegativeWeight() {
        return pattern instanceof Pattern.Score score
                && !(score.window() instanceof Window.Duration)
                && score.filters().stream().anyMatch(weighted -> weighted.weight() < 0);
    }

    private Explanation.Followed explain(List<Happening> happenings) {
        RuleExplainer explainer = RuleExplainer.of(OneVisit.rule(RULE, true, repeat), pattern, RandomVisits.NUMBERS);
        return (Explanation.Followed) explainer.explain(occurrences(happenings));
    }

    /** What comes again is not accepted, but shows that time has passed. */
    private static List<Occurrence> occurrences(List<Happening> happenings) {
        Set<String> seen = new HashSet<>();
        return happenings.stream()
                .map(happening -> (Occurrence)
                        switch (happening) {
                            case Happening.Occurs(CategorisedEvent categorised) ->
                                seen.add(categorised.event().id())
                                        ? new Occurrence.Accepted(categorised)
                                        : new Occurrence.TimePassed(
                                                categorised.event().serverAtMillis() - 1);
                            case Happening.PageCloses(var page, long at) -> new Occurrence.PageClosed(page, at);
                            case Happening.IsForgiven(var page) -> new Occurrence.Forgiven(RULE, page);
                            case Happening.TimePasses(long until) -> new Occurrence.TimePassed(until);
                        })
                .toList();
    }

    private static @Nullable PageId page(Event event) {
        String page = event.message().page();
        return page == null ? null : PageId.of(page);
    }

    private static Event event(Happening happening) {
        return ((Happening.Occurs) happening).categorised().event();
    }

    @Override
    public String toString() {
        return pattern + " " + repeat + "\n" + explanation + "\n" + visit;
    }
}
