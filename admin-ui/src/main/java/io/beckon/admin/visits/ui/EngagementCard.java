package io.beckon.admin.visits.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.beckon.admin.visits.EngagementStep;
import io.beckon.admin.visits.EngagementStep.Kind;
import io.beckon.admin.words.Words;
import io.beckon.definitions.history.EngagementEntry;
import io.beckon.definitions.wire.StreamEvent.ChatMessage;

/** The life of one engagement as steps, and what was said. */
final class EngagementCard extends Article {
    private final VisitWords words;
    private final Words texts;

    EngagementCard(EngagementEntry engagement, VisitWords words) {
        this.words = words;
        texts = words.texts();
        setId("engagement-" + engagement.id());
        addClassName("engagement");
        Span channel = new Span(EngagementWords.channel(texts, engagement.channel()) + " · ");
        Div about = new Div(channel, RuleLink.to(engagement.rule(), words));
        about.addClassName("engagement__about");
        add(new H3(words.names().offer(engagement.offer())), about, steps(engagement));
        if (!engagement.transcript().isEmpty()) {
            add(transcript(engagement));
        }
    }

    private OrderedList steps(EngagementEntry engagement) {
        OrderedList list = new OrderedList();
        list.addClassName("steps");
        for (EngagementStep step : EngagementStep.of(engagement)) {
            Span name = new Span(word(step.kind()));
            name.addClassName("steps__name");
            Long at = step.atMillis();
            Span time = new Span(at == null ? "" : words.times().clock(at));
            time.addClassName("steps__time");
            ListItem item = new ListItem(name, time);
            item.addClassNames("steps__step", step.kind().isLoss() ? "steps__step--loss" : "steps__step--taken");
            list.add(item);
        }
        return list;
    }

    private UnorderedList transcript(EngagementEntry engagement) {
        UnorderedList list = new UnorderedList();
        list.addClassName("engagement__transcript");
        for (ChatMessage message : engagement.transcript()) {
            Span from = new Span(words.times().clock(message.at()) + " " + from(message));
            from.addClassName("engagement__from");
            list.add(new ListItem(from, new Span(message.text())));
        }
        return list;
    }

    private String from(ChatMessage message) {
        return message.from().equals("visitor")
                ? texts.say("visits.transcript.visitor")
                : texts.say("visits.transcript.agent");
    }

    private String word(Kind kind) {
        return switch (kind) {
            case OFFERED -> texts.say("visits.status.offered");
            case SHOWN -> texts.say("visits.status.shown");
            case ACCEPTED -> texts.say("visits.status.accepted");
            case CONVERSATION -> texts.say("visits.status.conversation");
            case REJECTED -> texts.say("visits.disposition.rejected");
            case IGNORED -> texts.say("visits.disposition.ignored");
            case EXPIRED -> texts.say("visits.disposition.expired");
            case ABANDONED -> texts.say("visits.disposition.abandoned");
            case COMPLETED -> texts.say("visits.disposition.completed");
        };
    }
}
