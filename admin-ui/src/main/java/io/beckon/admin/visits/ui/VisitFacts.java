package io.beckon.admin.visits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import io.beckon.admin.visits.Device;
import io.beckon.admin.words.Words;
import io.beckon.definitions.history.VisitEntry;
import io.beckon.definitions.history.VisitEntry.IdentityEntry;
import java.util.Locale;

/** Who, with what, from where, and by which version judged. */
final class VisitFacts extends Div {
    private final VisitWords words;
    private final Words texts;
    private final DescriptionList list = new DescriptionList();

    VisitFacts(VisitEntry visit, VisitWords words, Locale locale) {
        this.words = words;
        texts = words.texts();
        addClassNames("card", "visit__facts");
        add(new H2(texts.say("visits.facts")), list);
        addVisitor(visit);
        addDevice(visit, new DeviceWords(texts, locale));
        addTimes(visit);
        addVersion(visit);
        fact("visits.facts.id", code(visit.id()));
    }

    private void addVisitor(VisitEntry visit) {
        VisitorWords visitors = new VisitorWords(texts);
        Anchor all = new Anchor(
                "sites/" + words.site() + "/visits?period=ever&visitor="
                        + visit.visitor().id(),
                VisitorWords.shortId(visit.visitor().id()));
        all.setRouterIgnore(false);
        all.setTitle(visit.visitor().id());
        fact("visits.facts.visitor", new Div(all, new Span(" · " + visitors.number(visit))));
        if (visit.identities().isEmpty()) {
            fact("visits.facts.identity", new Span(texts.say("visits.identity.anonymous")));
        }
        for (IdentityEntry identity : visit.identities()) {
            Span scope = new Span(visitors.scope(identity));
            scope.addClassName("visit__scope");
            fact("visits.facts.identity", new Div(new Span(identity.userId()), scope));
        }
    }

    private void addDevice(VisitEntry visit, DeviceWords devices) {
        Device device = DeviceWords.device(visit);
        Span name = new Span(devices.of(device));
        name.setTitle(visit.device().getOrDefault("userAgent", ""));
        fact("visits.facts.device", name);
        fact(
                "visits.facts.country",
                new Span(devices.country(visit).orElseGet(() -> texts.say("visits.facts.country.unknown"))));
    }

    private void addTimes(VisitEntry visit) {
        fact("visits.facts.started", new Span(words.times().moment(visit.startedAt())));
        Long ended = visit.endedAt();
        fact(
                "visits.facts.ended",
                new Span(
                        ended == null
                                ? texts.say("visits.facts.not-ended")
                                : words.times().moment(ended)));
        fact("visits.facts.zone", new Span(words.times().zone().getId()));
    }

    private void addVersion(VisitEntry visit) {
        Anchor version = new Anchor(
                "sites/" + words.site() + "/publish", texts.say("visits.facts.version.number", visit.version()));
        version.setRouterIgnore(false);
        version.setId("visit-version");
        fact("visits.facts.version", version);
    }

    private void fact(String key, Component value) {
        list.add(new DescriptionList.Term(texts.say(key)), new DescriptionList.Description(value));
    }

    private static Span code(String text) {
        Span code = new Span(text);
        code.addClassName("visit__id");
        return code;
    }
}
