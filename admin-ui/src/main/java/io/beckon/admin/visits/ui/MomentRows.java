package io.beckon.admin.visits.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.beckon.admin.layout.Chip;
import io.beckon.admin.visits.Moment;
import io.beckon.admin.words.Words;
import io.beckon.definitions.history.DecisionEntry;
import io.beckon.definitions.history.EventEntry;
import io.beckon.definitions.history.EventEntry.CategoryEntry;
import io.beckon.definitions.history.RefusalEntry;
import io.beckon.definitions.rules.DecisionOutcome;
import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.wire.SystemEvents;
import java.util.List;
import java.util.function.Consumer;

/** Makes a row of every moment of a visit. What a visitor or a page said is always text. */
final class MomentRows {
    private final VisitWords words;
    private final Words texts;
    private final Consumer<String> reveal;

    /**
     * Rows in these words.
     *
     * @param reveal shows the event with this id
     */
    MomentRows(VisitWords words, Consumer<String> reveal) {
        this.words = words;
        this.texts = words.texts();
        this.reveal = reveal;
    }

    /** The row of a moment. */
    MomentRow of(Moment moment) {
        return switch (moment) {
            case Moment.PageOpened page -> page(page);
            case Moment.Happened happened -> event(happened);
            case Moment.Fired fired -> fired(fired);
            case Moment.Decided decided -> decided(decided.decision());
            case Moment.Refused refused -> refused(refused.refusal());
        };
    }

    /** The id of the row of an event. */
    static String rowId(String event) {
        return "event-" + event;
    }

    private MomentRow page(Moment.PageOpened page) {
        EventEntry event = page.event();
        MomentRow row = new MomentRow(words, page.atMillis(), "page", VaadinIcon.FILE_TEXT_O);
        row.setId(rowId(event.id()));
        String title =
                event.title() == null || event.title().isBlank() ? texts.say("visits.page.untitled") : event.title();
        Long left = page.leftAtMillis();
        Span stay = new Span(
                left == null
                        ? texts.say("visits.page.open")
                        : texts.say("visits.page.stay", words.times().duration(left - page.atMillis())));
        stay.addClassName("timeline__stay");
        row.with(new H3(title), stay);
        if (event.url() != null) {
            Div address = new Div(SafeLink.to(event.url()));
            address.addClassName("timeline__address");
            row.with(address);
        }
        return withLateness(row, event).withPart(categories(event.categories())).withPart(ValueList.of(event.data()));
    }

    private MomentRow event(Moment.Happened happened) {
        EventEntry event = happened.event();
        MomentRow row = new MomentRow(words, happened.atMillis(), variant(event), icon(event));
        row.setId(rowId(event.id()));
        Span title = MomentRow.title(words.events().of(event));
        title.setTitle(event.name() + " · " + event.id());
        row.with(title);
        if (happened.elsewhere() != null) {
            row.withNote(texts.say("visits.event.elsewhere", name(happened.elsewhere())));
        }
        withLateness(row, event);
        if (event.type() == EventType.BUSINESS) {
            row.withPart(categories(event.categories()));
        }
        return row.withPart(
                SystemEvents.isEngagement(event.name())
                        ? ValueList.ofEngagement(event.data())
                        : ValueList.of(event.data()));
    }

    private MomentRow withLateness(MomentRow row, EventEntry event) {
        if (event.late()) {
            Span words = new Span(texts.say("visits.event.late.text"));
            words.addClassName("timeline__note");
            row.with(Chip.warn(texts.say("visits.event.late")), words);
        }
        return row;
    }

    /** The categories of an event. System events but page views have those of their page, and do not repeat them. */
    private Div categories(List<CategoryEntry> categories) {
        Div chips = new Div();
        chips.addClassName("timeline__categories");
        for (CategoryEntry category : categories) {
            Span tag = new Span(words.names()
                    .tag(category.id(), category.tag())
                    .map(words.tags()::say)
                    .orElse(category.tag()));
            tag.addClassName("timeline__tag");
            Span chip = new Span(new Span(category.name()), tag);
            chip.addClassNames("chip", "chip--category");
            chips.add(chip);
        }
        return chips;
    }

    private MomentRow fired(Moment.Fired fired) {
        DecisionEntry decision = fired.decision();
        MomentRow row = new MomentRow(words, fired.atMillis(), "fired", VaadinIcon.LIGHTBULB);
        row.setId("fired-" + decision.id());
        row.with(MomentRow.title(texts.say("visits.fired")), RuleLink.to(decision.rule(), words));
        return row.withPart(new Causes(texts.say("visits.fired.because"), fired.because(), words, reveal));
    }

    private MomentRow decided(DecisionEntry decision) {
        boolean isOffered = decision.outcome() == DecisionOutcome.OFFERED;
        MomentRow row = new MomentRow(
                words,
                decision.decidedAt(),
                isOffered ? "offered" : "held-back",
                isOffered ? VaadinIcon.COMMENT_ELLIPSIS : VaadinIcon.BAN);
        row.setId("decision-" + decision.id());
        row.with(MomentRow.title(words.decisions().of(decision)));
        return row.withNote(words.facts().of(decision.facts()));
    }

    private MomentRow refused(RefusalEntry refusal) {
        MomentRow row = new MomentRow(words, refusal.serverTimestamp(), "refused", VaadinIcon.CLOSE_CIRCLE_O);
        row.with(
                Chip.bad(texts.say("visits.refused")),
                MomentRow.title(words.events().system(refusal.name())));
        return row.withNote(words.events().of(refusal));
    }

    private static String name(EventEntry page) {
        if (page.title() != null && !page.title().isBlank()) {
            return page.title();
        }
        return page.url() == null ? String.valueOf(page.page()) : page.url();
    }

    private static String variant(EventEntry event) {
        if (event.type() == EventType.BUSINESS) {
            return "business";
        }
        return SystemEvents.isEngagement(event.name()) ? "engagement" : "system";
    }

    private static VaadinIcon icon(EventEntry event) {
        if (event.type() == EventType.BUSINESS) {
            return VaadinIcon.BOLT;
        }
        return switch (event.name()) {
            case SystemEvents.SIGN_IN, SystemEvents.SIGN_OUT, SystemEvents.USER_INFO -> VaadinIcon.USER;
            case SystemEvents.VISIT_STARTED -> VaadinIcon.FLAG_O;
            case SystemEvents.VISIT_ENDED -> VaadinIcon.FLAG_CHECKERED;
            default -> SystemEvents.isEngagement(event.name()) ? VaadinIcon.COMMENT_O : VaadinIcon.CIRCLE_THIN;
        };
    }
}
