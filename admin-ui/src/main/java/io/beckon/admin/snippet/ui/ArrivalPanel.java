package io.beckon.admin.snippet.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.beckon.admin.layout.Chip;
import io.beckon.admin.runtime.RuntimeFailure;
import io.beckon.admin.snippet.Arrival;
import io.beckon.admin.words.Moments;
import io.beckon.definitions.site.Settings;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Waits for events of the site, and turns green when they come. */
final class ArrivalPanel extends Section {
    private final Settings settings;
    private final Div status = new Div();
    private final Details hints;
    private @Nullable Object told;

    /**
     * A panel.
     *
     * @param settings of what is live, else of the draft
     */
    ArrivalPanel(String site, Settings settings) {
        this.settings = settings;
        setId("snippet-arrival");
        addClassNames("card", "arrival");
        status.setId("snippet-status");
        status.getElement().setAttribute("role", "status");
        hints = new Details(getTranslation("snippet.hints"), hints(site));
        hints.setId("snippet-hints");
        add(new H2(getTranslation("snippet.arrival")), status, hints);
        show(Optional.empty());
    }

    /** The newest event that is known. */
    void show(Optional<Arrival> arrival) {
        if (isNews(arrival)) {
            status.removeAll();
            arrival.ifPresentOrElse(this::showArrival, this::showWaiting);
        }
    }

    /** The runtime does not tell. */
    void show(RuntimeFailure failure) {
        String key = failure.kind() == RuntimeFailure.Kind.NOT_ADMITTED ? "snippet.not-admitted" : "snippet.away";
        if (isNews(key)) {
            status.removeAll();
            setState("bad");
            status.add(Chip.bad(getTranslation("snippet.unknown")), new Paragraph(getTranslation(key)));
        }
    }

    /** What is told again is read out again. */
    private boolean isNews(Object answer) {
        boolean isNews = !answer.equals(told);
        told = answer;
        return isNews;
    }

    private void showWaiting() {
        setState("waiting");
        Span pulse = new Span();
        pulse.addClassName("arrival__pulse");
        Div line = new Div(pulse, new Span(getTranslation("snippet.waiting")));
        line.addClassName("arrival__line");
        status.add(line, new Paragraph(getTranslation("snippet.waiting.text")));
    }

    private void showArrival(Arrival arrival) {
        boolean isNew = arrival.isNew();
        setState(isNew ? "good" : "known");
        status.add(
                Chip.good(getTranslation(isNew ? "snippet.arrived" : "snippet.known")),
                new Paragraph(getTranslation("snippet.arrived.text", arrival.event(), time(arrival.at()))));
        if (!arrival.page().isEmpty()) {
            Span page = new Span(arrival.page());
            page.setId("snippet-page");
            page.addClassNames("code", "arrival__page");
            status.add(page);
        }
        if (!isNew) {
            status.add(new Paragraph(getTranslation("snippet.known.text")));
        }
    }

    private void setState(String state) {
        getElement().setAttribute("data-state", state);
    }

    private String time(Instant moment) {
        return new Moments(getLocale(), settings.timeZone()).toTheSecond(moment);
    }

    private Component hints(String site) {
        UnorderedList origins = new UnorderedList();
        settings.origins().forEach(origin -> {
            Span address = new Span(origin);
            address.addClassName("code");
            origins.add(new ListItem(address));
        });
        Anchor change = new Anchor("sites/" + site + "/settings", getTranslation("snippet.hints.origins.change"));
        Div allowed = new Div(new Paragraph(getTranslation("snippet.hints.origins")), origins, change);
        allowed.addClassName("arrival__origins");
        return new Div(
                allowed,
                new Paragraph(getTranslation("snippet.hints.published")),
                new Paragraph(getTranslation("snippet.hints.policy")),
                new Paragraph(getTranslation("snippet.hints.blocker")));
    }
}
