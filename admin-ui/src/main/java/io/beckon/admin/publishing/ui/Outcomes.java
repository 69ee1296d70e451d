package io.beckon.admin.publishing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.beckon.admin.publishing.Publication;
import io.beckon.admin.publishing.PublishRun;
import io.beckon.admin.words.Words;
import io.beckon.definitions.Problem;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tells how publishing has ended. */
final class Outcomes {
    private final Words texts;
    private final Function<List<Problem>, Component> problems;

    /**
     * Outcomes.
     *
     * @param problems shows the problems of a site
     */
    Outcomes(Words texts, Function<List<Problem>, Component> problems) {
        this.texts = texts;
        this.problems = problems;
    }

    /** Whether something new is live. */
    static boolean isDone(PublishRun.Outcome outcome) {
        return outcome instanceof PublishRun.Ended(Publication.Published _);
    }

    /** The outcome as a message. */
    Component of(PublishRun.Outcome outcome) {
        return switch (outcome) {
            case PublishRun.Ended(Publication publication) -> ended(publication);
            case PublishRun.Outdated() ->
                message("warn", "publishing.outcome.outdated", texts.say("publishing.outcome.outdated.text"));
            case PublishRun.Overtaken(var live) -> message("warn", "publishing.outcome.taken", overtaken(live));
            case PublishRun.Failed(var failure) ->
                message("bad", "publishing.outcome.failed", RuntimeTroubles.text(texts, failure));
            case PublishRun.Broken() ->
                message("bad", "publishing.outcome.failed", texts.say("publishing.outcome.broken"));
        };
    }

    private Component ended(Publication publication) {
        return switch (publication) {
            case Publication.Published(var active, int bytes, int brotliBytes) ->
                message(
                        "good",
                        "publishing.outcome.published",
                        texts.say("publishing.outcome.published.text", kilobytes(brotliBytes), kilobytes(bytes)),
                        String.valueOf(active.version()));
            case Publication.Unchanged(int version) ->
                message("quiet", "publishing.outcome.unchanged", "", String.valueOf(version));
            case Publication.Refused(var found) -> {
                Div message = message("bad", "publishing.outcome.refused", "");
                message.add(problems.apply(found));
                yield message;
            }
            case Publication.Taken(int version) ->
                message(
                        "warn",
                        "publishing.outcome.taken",
                        texts.say("publishing.outcome.taken.text", String.valueOf(version)));
            case Publication.NotServed(int version, String _, var served) ->
                message(
                        "bad",
                        "publishing.outcome.not-served",
                        texts.say(
                                "publishing.outcome.not-served.text",
                                String.valueOf(version),
                                String.valueOf(served.version())));
        };
    }

    private String overtaken(@Nullable Integer live) {
        return live == null
                ? texts.say("publishing.outcome.overtaken.none")
                : texts.say("publishing.outcome.overtaken.text", String.valueOf(live));
    }

    private Div message(String kind, String titleKey, String text, Object... parameters) {
        Span title = new Span(texts.say(titleKey, parameters));
        title.addClassName("message__title");
        Div message = new Div(title);
        message.addClassNames("message", "message--" + kind);
        if (!text.isEmpty()) {
            message.add(new Paragraph(text));
        }
        return message;
    }

    private static String kilobytes(int bytes) {
        return String.valueOf(Math.max(1, Math.round(bytes / 1024.0)));
    }
}
