package io.beckon.runtime.host.local;

import io.beckon.definitions.history.EventEntry;
import io.beckon.definitions.history.EventEntry.CategoryEntry;
import io.beckon.definitions.history.RefusalEntry;
import io.beckon.definitions.history.VisitEntry;
import io.beckon.definitions.history.VisitEntry.IdentityEntry;
import io.beckon.definitions.history.VisitEntry.VisitorEntry;
import io.beckon.definitions.rules.EventType;
import io.beckon.engine.visit.StateReader;
import io.beckon.engine.visit.StateWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Entries of the history as bytes, field by field. Maps are written in the order of their keys. */
final class HistoryCodec {
    private HistoryCodec() {}

    static void write(EventEntry entry, StateWriter out) {
        out.text(entry.id());
        out.flag(entry.type() == EventType.BUSINESS);
        out.text(entry.name());
        out.text(entry.source());
        out.optionalText(entry.page());
        out.optionalText(entry.url());
        out.optionalText(entry.title());
        out.optionalText(entry.language());
        out.optionalText(entry.referrer());
        out.number(entry.serverTimestamp());
        out.number(entry.serverTimestamp() - entry.at());
        out.flag(entry.late());
        out.list(entry.categories(), (category, inner) -> {
            inner.text(category.id());
            inner.text(category.name());
            inner.text(category.tag());
        });
        JsonBytes.writeProperties(sorted(entry.data()).entrySet(), out);
    }

    static EventEntry readEvent(StateReader in) {
        String id = in.text();
        EventType type = in.flag() ? EventType.BUSINESS : EventType.SYSTEM;
        String name = in.text();
        String source = in.text();
        String page = in.optionalText();
        String url = in.optionalText();
        String title = in.optionalText();
        String language = in.optionalText();
        String referrer = in.optionalText();
        long serverTimestamp = in.number();
        return new EventEntry(
                id,
                type,
                name,
                source,
                page,
                url,
                title,
                language,
                referrer,
                serverTimestamp,
                serverTimestamp - in.number(),
                in.flag(),
                in.list(inner -> new CategoryEntry(inner.text(), inner.text(), inner.text())),
                JsonBytes.readProperties(in));
    }

    static void write(VisitEntry entry, StateWriter out) {
        out.text(entry.id());
        out.text(entry.site());
        out.number(entry.version());
        out.text(entry.visitor().id());
        out.number(entry.visitor().number());
        out.number(entry.startedAt());
        Long endedAt = entry.endedAt();
        out.flag(endedAt != null);
        if (endedAt != null) {
            out.number(endedAt);
        }
        out.list(entry.identities(), (identity, inner) -> {
            inner.text(identity.userId());
            inner.text(identity.scope());
        });
        out.list(sorted(entry.device()).entrySet(), (value, inner) -> {
            inner.text(value.getKey());
            inner.text(value.getValue());
        });
        out.optionalText(entry.country());
        out.number(entry.pages());
        out.number(entry.events());
    }

    static VisitEntry readVisit(StateReader in) {
        return new VisitEntry(
                in.text(),
                in.text(),
                in.integer(),
                new VisitorEntry(in.text(), in.integer()),
                in.number(),
                in.flag() ? in.number() : null,
                in.list(inner -> new IdentityEntry(inner.text(), inner.text())),
                readTexts(in),
                in.optionalText(),
                in.integer(),
                in.integer());
    }

    static void write(RefusalEntry entry, StateWriter out) {
        out.text(entry.id());
        out.text(entry.name());
        out.optionalText(entry.page());
        out.number(entry.serverTimestamp());
        out.text(entry.reason());
    }

    static RefusalEntry readRefusal(StateReader in) {
        return new RefusalEntry(in.text(), in.text(), in.optionalText(), in.number(), in.text());
    }

    private static Map<String, String> readTexts(StateReader in) {
        Map<String, String> texts = new HashMap<>();
        for (int left = in.count(); left > 0; left--) {
            texts.put(in.text(), in.text());
        }
        return texts;
    }

    private static <V> Map<String, V> sorted(Map<String, V> values) {
        return values.size() < 2 ? values : new TreeMap<>(values);
    }
}
