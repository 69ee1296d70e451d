package io.beckon.admin.visits.ui;

import io.beckon.admin.rules.FilterWords;
import io.beckon.admin.words.Words;
import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.rules.Pattern;
import io.beckon.definitions.site.Site;
import io.beckon.engine.explanation.Explanation;
import io.beckon.engine.explanation.Lapse;
import io.beckon.engine.explanation.NearMiss;
import io.beckon.engine.explanation.Progress;
import io.beckon.engine.visit.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says in plain words how far rules are in a visit, what they wait for, and what came near. */
final class ExplanationWords {
    private static final int MOST_NAMED = 3;

    private final Words texts;
    private final Times times;
    private final FilterWords filters;
    private final MissWords misses;
    private final ReachedWords reached;
    private final boolean live;

    /**
     * Words about a visit.
     *
     * @param site in the version that judges the visit
     * @param live whether more can follow
     */
    ExplanationWords(Words texts, Times times, Site site, boolean live) {
        this.texts = texts;
        this.times = times;
        this.filters = new FilterWords(texts, site);
        this.misses = new MissWords(texts, filters);
        this.reached = new ReachedWords(texts, times, live);
        this.live = live;
    }

    /** All about a rule. */
    RuleTold of(Explanation explanation) {
        return switch (explanation) {
            case Explanation.Off _ ->
                new RuleTold(RuleTold.State.IDLE, texts.say("visits.rules.off"), List.of(), List.of());
            case Explanation.Followed followed -> of(followed);
        };
    }

    private RuleTold of(Explanation.Followed followed) {
        Progress progress = followed.progress();
        int fired = followed.firings().size();
        boolean isOver = fired > 0 && !live;
        List<String> sentences = progress == null || isOver ? List.of() : sentences(progress);
        if (fired > 0) {
            return new RuleTold(
                    RuleTold.State.FIRED, texts.say("visits.rules.fired", fired), sentences, followed.firings());
        }
        Lapse lapse = followed.lapse();
        if (lapse != null) {
            return lapsed(lapse, Objects.requireNonNull(progress));
        }
        Progress begun = Objects.requireNonNull(progress);
        return ReachedWords.isBegun(begun)
                ? new RuleTold(RuleTold.State.BEGUN, reached.of(begun), sentences, List.of())
                : new RuleTold(RuleTold.State.IDLE, texts.say("visits.rules.not-begun"), sentences, List.of());
    }

    /** Of an ended visit only what it had come to: what it would wait for now may have come before. */
    private RuleTold lapsed(Lapse lapse, Progress now) {
        String key = switch (lapse.cause()) {
            case TIME_OVER -> "visits.rules.lapsed";
            case PAGE_LEFT -> "visits.rules.lapsed-page";
        };
        String sentence = texts.say(key, reached.of(lapse.furthest()), times.clock(lapse.atMillis()));
        List<String> sentences = new ArrayList<>(List.of(sentence));
        sentences.addAll(live ? sentences(now) : List.of());
        return new RuleTold(RuleTold.State.BEGUN, reached.of(live ? now : lapse.furthest()), sentences, List.of());
    }

    private List<String> sentences(Progress progress) {
        return switch (progress) {
            case Progress.Steps steps -> steps(steps);
            case Progress.Count count -> sentences(count(count), nearest(count.nearest()));
            case Progress.Sum sum -> List.of(points(sum));
            case Progress.NotBegun(Filter first, NearMiss nearest) ->
                sentences(
                        texts.say(live ? "visits.rules.begins" : "visits.rules.missing", filters.name(first)),
                        nearest(nearest));
            case Progress.Running(Event since, long dueMillis) ->
                List.of(texts.say(
                        live ? "visits.rules.time-runs" : "visits.rules.time-ran",
                        name(since),
                        times.clock(since.serverAtMillis()),
                        times.clock(dueMillis)));
            case Progress.Due(Event since, long dueMillis) ->
                List.of(texts.say(
                        "visits.rules.was-due",
                        name(since),
                        times.clock(since.serverAtMillis()),
                        times.clock(dueMillis)));
            case Progress.Followed(Event since, Event by) -> List.of(followed(since, by));
            case Progress.Spent _ -> List.of(texts.say("visits.rules.elsewhere"));
            case Progress.Dwelt dwelt -> List.of(dwelt(dwelt));
        };
    }

    private List<String> steps(Progress.Steps steps) {
        Stream<Progress.Step> unmet = steps.steps().stream().filter(step -> step.metBy() == null);
        List<Progress.Step> awaited = steps.ordered() ? unmet.limit(1).toList() : unmet.toList();
        if (awaited.isEmpty()) {
            return List.of(texts.say("visits.rules.enough"));
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(live ? waiting(names(awaited), steps.untilMillis()) : missing(names(awaited), steps));
        Event brokenBy = steps.brokenBy();
        if (brokenBy != null) {
            sentences.add(texts.say("visits.rules.broken", name(brokenBy), times.clock(brokenBy.serverAtMillis())));
        }
        awaited.stream().limit(MOST_NAMED).forEach(step -> add(sentences, nearest(step.nearest())));
        return sentences;
    }

    private String count(Progress.Count count) {
        String name = filters.name(count.filter());
        int missing = count.times() - count.counted().size();
        if (!live) {
            return count.counted().isEmpty()
                    ? texts.say("visits.rules.missing", name)
                    : texts.say("visits.rules.missing-more", missing, name);
        }
        String wanted =
                missing == 1 ? name : texts.say("visits.rules.repeatedly", name, texts.say("rules.times", missing));
        return waiting(wanted, count.untilMillis());
    }

    /** It may have come before the others, and then it did not count. */
    private String missing(String name, Progress.Steps steps) {
        Event last = steps.brokenBy() == null ? steps.last() : steps.brokenBy();
        if (last == null) {
            return texts.say("visits.rules.missing", name);
        }
        return steps.ordered()
                ? texts.say("visits.rules.missing-after", name, name(last), times.clock(last.serverAtMillis()))
                : texts.say("visits.rules.missing-together", name);
    }

    private String waiting(String name, @Nullable Long untilMillis) {
        return untilMillis == null
                ? texts.say("visits.rules.waiting", name)
                : texts.say("visits.rules.waiting-until", name, times.clock(untilMillis));
    }

    private String points(Progress.Sum sum) {
        int missing = sum.threshold() - sum.sum();
        if (missing <= 0) {
            return texts.say("visits.rules.enough");
        }
        Long untilMillis = sum.untilMillis();
        return !live || untilMillis == null
                ? texts.say(live ? "visits.rules.points" : "visits.rules.points-missing", missing)
                : texts.say("visits.rules.points-until", missing, times.clock(untilMillis));
    }

    private String followed(Event since, @Nullable Event by) {
        String began = times.clock(since.serverAtMillis());
        return by == null
                ? texts.say("visits.rules.left", name(since), began)
                : texts.say("visits.rules.followed", name(since), began, name(by), times.clock(by.serverAtMillis()));
    }

    private String dwelt(Progress.Dwelt dwelt) {
        String category = filters.category(dwelt.category());
        Long dueMillis = dwelt.dueMillis();
        return dueMillis != null && live
                ? texts.say("visits.rules.dwelling", category, times.clock(dueMillis))
                : texts.say(
                        "visits.rules.dwelt",
                        times.duration(dwelt.spentMillis()),
                        times.duration(dwelt.millis()),
                        category);
    }

    private @Nullable String nearest(@Nullable NearMiss nearest) {
        return nearest == null
                ? null
                : texts.say(
                        "visits.rules.near",
                        name(nearest.event()),
                        times.clock(nearest.event().serverAtMillis()),
                        misses.of(nearest.misses()));
    }

    private String names(List<Progress.Step> awaited) {
        List<String> names = new ArrayList<>(
                awaited.stream().limit(MOST_NAMED).map(this::name).toList());
        if (awaited.size() > MOST_NAMED) {
            names.add(texts.say("rules.sentence.more", awaited.size() - MOST_NAMED));
        }
        return String.join(texts.say("rules.sentence.and"), names);
    }

    private String name(Progress.Step step) {
        String name = filters.name(step.filter());
        Pattern.Search search = step.search();
        return search == null
                ? name
                : texts.say("visits.rules.search", name, filters.oneOf(search.texts()), filters.field(search.field()));
    }

    private String name(Event event) {
        return filters.name(Filter.event(event.name()));
    }

    private static List<String> sentences(String first, @Nullable String second) {
        List<String> sentences = new ArrayList<>(List.of(first));
        add(sentences, second);
        return sentences;
    }

    private static void add(List<String> sentences, @Nullable String sentence) {
        if (sentence != null) {
            sentences.add(sentence);
        }
    }
}
