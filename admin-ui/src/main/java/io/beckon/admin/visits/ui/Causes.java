package io.beckon.admin.visits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.beckon.definitions.history.EventEntry;
import java.util.List;
import java.util.function.Consumer;

/** The events that made a rule true, each of which leads to its place in the timeline. */
final class Causes extends Div {
    private static final int MOST = 10;

    /**
     * The first few of the events.
     *
     * @param reveal shows the event with an id
     */
    Causes(String beginning, List<EventEntry> events, VisitWords words, Consumer<String> reveal) {
        addClassName("timeline__causes");
        if (!events.isEmpty()) {
            add(new Span(beginning));
        }
        events.stream().limit(MOST).forEach(event -> add(cause(event, words, reveal)));
        if (events.size() > MOST) {
            add(new Span(words.texts().say("visits.values.more", events.size() - MOST)));
        }
    }

    private static Component cause(EventEntry event, VisitWords words, Consumer<String> reveal) {
        String text = words.events().of(event) + " " + words.times().clock(event.serverTimestamp());
        Button button = new Button(text, _ -> reveal.accept(event.id()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("timeline__cause");
        return button;
    }
}
