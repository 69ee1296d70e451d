package io.beckon.admin.rehearsal.ui;

import io.beckon.admin.rehearsal.Encounter;
import io.beckon.admin.rehearsal.RecordingGap;
import io.beckon.admin.rehearsal.RehearsalReport;
import io.beckon.admin.rehearsal.Rehearsals;
import io.beckon.admin.rehearsal.RuleComparison;
import io.beckon.admin.rehearsal.RuleResult;
import io.beckon.admin.visits.Period;
import io.beckon.admin.words.Moments;
import io.beckon.admin.words.ReasonWords;
import io.beckon.admin.words.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Says what a rehearsal has found, and what it rests on. */
final class ReportWords {
    private final Words texts;
    private final Moments moments;

    ReportWords(Words texts, Moments moments) {
        this.texts = texts;
        this.moments = moments;
    }

    String say(String key, Object... values) {
        return texts.say(key, values);
    }

    String moment(long millis) {
        return moments.of(Instant.ofEpochMilli(millis));
    }

    String second(long millis) {
        return moments.toTheSecond(Instant.ofEpochMilli(millis));
    }

    /** For example: the draft would have made 12 offers in 340 visits, version 7 made 9; and of which period. */
    String summary(RehearsalReport report) {
        return offers(report) + " " + period(report.span());
    }

    private String period(Period.Span span) {
        if (span.fromMillis() == null) {
            return say("rehearsal.summary.ever");
        }
        String from = moment(span.fromMillis());
        return span.toMillis() == null
                ? say("rehearsal.summary.since", from)
                : say("rehearsal.summary.between", from, moment(span.toMillis()));
    }

    private String offers(RehearsalReport report) {
        if (report.visits() == 0) {
            return say("rehearsal.summary.none");
        }
        int draft = offers(report, RuleComparison::draft);
        return report.live() == null
                ? say("rehearsal.summary.alone", report.visits(), report.events(), draft)
                : say(
                        "rehearsal.summary",
                        report.visits(),
                        report.events(),
                        draft,
                        offers(report, RuleComparison::live),
                        report.live());
    }

    private static int offers(RehearsalReport report, Function<RuleComparison, @Nullable RuleResult> side) {
        int offers = 0;
        for (RuleComparison rule : report.rules()) {
            RuleResult result = side.apply(rule);
            offers += result == null ? 0 : result.offered();
        }
        return offers;
    }

    /** What the numbers rest on, one sentence each. */
    List<String> assumptions(RehearsalReport report, boolean mayOpenVisits) {
        List<String> sentences = new ArrayList<>();
        if (report.isCut()) {
            sentences.add(say(
                    "rehearsal.note.cut",
                    report.visits(),
                    Rehearsals.MOST_EVENTS,
                    moment(report.earliestMillis()),
                    Rehearsals.MOST_VISITS));
        }
        sentences.add(say("rehearsal.note.nobody-answers"));
        sentences.add(say("rehearsal.note.dropped", report.dropped()));
        if (report.refused().isAny()) {
            sentences.add(refused(report.refused()));
        }
        sentences.addAll(holes(report.holes()));
        sentences.add(
                report.slots() == null
                        ? say("rehearsal.note.slots.unlimited")
                        : say("rehearsal.note.slots", report.slots()));
        sentences.add(say("rehearsal.note.beginning", moment(report.earliestMillis())));
        sentences.add(say("rehearsal.note.switches"));
        if (!mayOpenVisits) {
            sentences.add(say("rehearsal.note.no-visits"));
        }
        return sentences;
    }

    private List<String> holes(RehearsalReport.Holes holes) {
        List<String> sentences = new ArrayList<>();
        addSome(sentences, "rehearsal.note.missing-events", holes.events());
        addSome(sentences, "rehearsal.note.silent-visits", holes.visits());
        addSome(sentences, "rehearsal.note.crowded-out", holes.crowdedOut());
        addSome(sentences, "rehearsal.note.versions", holes.unknownVersions());
        return sentences;
    }

    private void addSome(List<String> sentences, String key, int count) {
        if (count > 0) {
            sentences.add(say(key, count));
        }
    }

    private String refused(RehearsalReport.Refused refused) {
        return refused.live() == null
                ? say("rehearsal.note.refused.alone", refused.draft())
                : say("rehearsal.note.refused", refused.draft(), refused.live());
    }

    String gap(RecordingGap gap) {
        String key = "rehearsal.gap."
                + switch (gap.kind()) {
                    case NEW -> "new";
                    case PARTLY_NEW -> "partly-new";
                    case REDEFINED -> "redefined";
                    case SILENT -> "silent";
                    case UNANSWERED -> "unanswered";
                };
        String what = say(key, gap.event(), gap.visits());
        return gap.rules().isEmpty()
                ? what
                : what + " " + say("rehearsal.gap.rules", gap.rules().size(), String.join(", ", gap.rules()));
    }

    String encounter(Encounter encounter) {
        return say("rehearsal.encounter", encounter.winner(), encounter.loser(), encounter.times());
    }

    /** Why an offer was held back, without the facts, which differ from case to case. */
    String reason(String text) {
        return new ReasonWords(texts).of(text);
    }
}
