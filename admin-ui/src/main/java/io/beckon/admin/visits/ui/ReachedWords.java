package io.beckon.admin.visits.ui;

import io.beckon.admin.words.Words;
import io.beckon.engine.explanation.Progress;

/** Says in a few words how far a rule is. */
final class ReachedWords {
    private final Words texts;
    private final Times times;
    private final boolean live;

    ReachedWords(Words texts, Times times, boolean live) {
        this.texts = texts;
        this.times = times;
        this.live = live;
    }

    /** Whether anything has happened that the rule looks at. */
    static boolean isBegun(Progress progress) {
        return switch (progress) {
            case Progress.Steps steps ->
                steps.reached() > 0
                        || steps.brokenBy() != null
                        || steps.steps().stream().anyMatch(step -> step.nearest() != null);
            case Progress.Count count -> !count.counted().isEmpty() || count.nearest() != null;
            case Progress.Sum sum -> !sum.counted().isEmpty();
            case Progress.NotBegun notBegun -> notBegun.nearest() != null;
            case Progress.Running _, Progress.Due _, Progress.Followed _, Progress.Spent _ -> true;
            case Progress.Dwelt dwelt -> dwelt.spentMillis() > 0 || dwelt.dueMillis() != null;
        };
    }

    /** How far it is, in a few words. */
    String of(Progress progress) {
        return switch (progress) {
            case Progress.Steps steps ->
                texts.say("visits.rules.reached", steps.reached(), steps.steps().size());
            case Progress.Count count ->
                texts.say("visits.rules.reached", count.counted().size(), count.times());
            case Progress.Sum sum -> texts.say("visits.rules.reached.points", sum.sum(), sum.threshold());
            case Progress.NotBegun _ -> texts.say("visits.rules.not-begun");
            case Progress.Running _ -> texts.say(live ? "visits.rules.running" : "visits.rules.ran");
            case Progress.Due _ -> texts.say("visits.rules.due");
            case Progress.Followed _ -> texts.say("visits.rules.answered");
            case Progress.Spent _ -> texts.say("visits.rules.fired", 1);
            case Progress.Dwelt dwelt ->
                dwelt.dueMillis() != null && live
                        ? texts.say("visits.rules.running")
                        : texts.say(
                                "visits.rules.reached",
                                times.duration(dwelt.spentMillis()),
                                times.duration(dwelt.millis()));
        };
    }
}
