package io.beckon.admin.visits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.beckon.admin.layout.Chip;
import io.beckon.admin.layout.PageHeader;
import io.beckon.admin.visits.Timeline;
import io.beckon.admin.visits.VisitExplanation;
import io.beckon.admin.visits.VisitStory;
import io.beckon.admin.words.Words;
import io.beckon.definitions.history.DecisionEntry;
import io.beckon.definitions.history.VisitEntry;
import io.beckon.definitions.rules.DecisionOutcome;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A visit that was found: its head, what came of it, its rules, its timeline, its facts. Parts that stay the same stay where they are. */
final class VisitPanel extends Div {
    private static final int MOST_HELD_BACK = 5;

    private final VisitWords words;
    private final Words texts;
    private final InstantSource clock;
    private final Div head = new Div();
    private final Div silent = new Div();
    private final Section result = new Section();
    private final Div facts = new Div();
    private final TimelinePanel timeline;
    private final RulesPanel rules;
    private @Nullable VisitStory story;

    VisitPanel(VisitWords words, List<VisitEntry> others, InstantSource clock) {
        this.words = words;
        this.texts = words.texts();
        this.clock = clock;
        timeline = new TimelinePanel(words);
        rules = new RulesPanel(words, timeline::reveal);
        silent.setText(texts.say("visits.silent"));
        silent.addClassName("visit__silent");
        silent.getElement().setAttribute("role", "status");
        silent.setVisible(false);
        result.addClassNames("card", "visit__result");
        Section course = new Section(new H2(texts.say("visits.timeline")), timeline);
        course.addClassNames("card", "visit__course");
        Div main = new Div(result, rules, course);
        main.addClassName("visit__main");
        Div side = new Div(facts, new OtherVisits(others, words));
        side.addClassName("visit__side");
        Div columns = new Div(main, side);
        columns.addClassName("visit__columns");
        add(head, silent, columns);
    }

    /** What is shown. */
    VisitStory story() {
        return Objects.requireNonNull(story);
    }

    /** Says that the runtime has fallen silent, or speaks again. */
    void setSilent(boolean isSilent) {
        silent.setVisible(isSilent);
    }

    /** Adds what can be done with the rules of the visit. */
    void addAction(Component action) {
        rules.addAction(action);
    }

    /** Shows what the rules have made of the story that is shown. */
    void explain(VisitExplanation explained) {
        rules.show(explained, story());
    }

    /** Shows a story, which goes on from the one before. */
    void show(VisitStory next) {
        if (next.equals(story)) {
            return;
        }
        story = next;
        fill(head, header(next));
        fill(facts, new VisitFacts(next.visit(), words, getLocale()));
        showResult(next);
        timeline.show(Timeline.of(next));
    }

    private static void fill(Div holder, Component... content) {
        holder.removeAll();
        holder.add(content);
    }

    private Component header(VisitStory shown) {
        VisitEntry visit = shown.visit();
        Anchor back = new Anchor("sites/" + words.site() + "/visits", texts.say("visits.back"));
        back.setRouterIgnore(false);
        back.addComponentAsFirst(VaadinIcon.ARROW_LEFT.create());
        back.addClassName("visit__back");
        String title = texts.say("visits.visit.of", words.times().moment(visit.startedAt(), clock.instant()));
        String line = texts.say(
                "visits.visit.summary",
                words.times().ago(visit.startedAt(), clock.instant()),
                words.times().duration(shown.lastMillis() - visit.startedAt()),
                texts.say("visits.counts", visit.pages(), visit.events()));
        Component state = shown.isLive() ? live() : Chip.quiet(texts.say("visits.ended"));
        return new Div(back, new PageHeader(title, line, state));
    }

    private Component live() {
        Chip live = Chip.good(texts.say("visits.live"));
        live.setId("live");
        live.addClassName("visit__live");
        return live;
    }

    private void showResult(VisitStory shown) {
        result.removeAll();
        result.add(new H2(texts.say("visits.result")));
        if (shown.decisions().isEmpty()) {
            result.add(new Paragraph(texts.say("visits.result.none")));
            return;
        }
        shown.engagements().forEach(engagement -> result.add(new EngagementCard(engagement, words)));
        List<DecisionEntry> heldBack = shown.decisions().stream()
                .filter(decision -> decision.outcome() == DecisionOutcome.HELD_BACK)
                .toList();
        heldBack.stream().limit(MOST_HELD_BACK).forEach(decision -> result.add(heldBack(decision)));
        int more = heldBack.size() - MOST_HELD_BACK;
        if (more > 0) {
            result.add(new Paragraph(texts.say("visits.result.more", more)));
        }
    }

    private Component heldBack(DecisionEntry decision) {
        Span rule = new Span(RuleLink.to(decision.rule(), words));
        rule.addClassName("visit__rule");
        Div row = new Div(rule, new Span(words.decisions().of(decision)));
        row.addClassName("visit__held-back");
        return row;
    }
}
