package io.beckon.engine.visit;

import io.beckon.definitions.rules.Field;
import io.beckon.definitions.wire.EventMessage;
import io.beckon.definitions.wire.SystemEvents;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the events of a visit tell of the visitor: whether he wants offers, and, as far as an audience of the package asks for it, where he
 * came from and what the site told of him. Longer texts are cut.
 *
 * @param refusesOffers whether he said so last
 * @param hasArrived whether the first page is known
 * @param texts by the names of the fields
 */
public record Profile(boolean refusesOffers, boolean hasArrived, Map<String, String> texts) {
    static final int LONGEST_REFERRER = 200;
    static final int LONGEST_LANGUAGE = 35;
    static final int LONGEST_TEXT = 64;

    /** The part of {@link SystemEvents#CONSENT_CHANGED} that is about offers. */
    private static final String OFFERS = "engagement";

    /** The first format of a visitor's state that has consent in profiles. */
    private static final int FIRST_WITH_CONSENT = 6;

    /** Nothing is known. */
    public static final Profile NONE = new Profile(false, false, Map.of());

    public Profile {
        texts = Map.copyOf(texts);
    }

    /** Whether the field is one that a profile keeps; the others are known otherwise. */
    public static boolean keeps(Field field) {
        return field.isFact()
                || switch (field.name()) {
                    case "visitor.language",
                            "visitor.referrer",
                            "visitor.source",
                            "visitor.medium",
                            "visitor.campaign" -> true;
                    default -> false;
                };
    }

    /** The profile after this event, with these of the fields that a profile keeps. */
    public Profile after(Event event, Collection<Field> asked) {
        if (event.name().equals(SystemEvents.CONSENT_CHANGED)) {
            JsonNode said = event.values().get(OFFERS);
            return said == null || !said.isBoolean() ? this : new Profile(!said.booleanValue(), hasArrived, texts);
        }
        if (asked.isEmpty()) {
            return this;
        }
        boolean arrives = !hasArrived
                && event.source() == Source.BROWSER
                && event.message().url() != null;
        boolean isTold = event.name().equals(SystemEvents.USER_INFO);
        if (!arrives && !isTold) {
            return this;
        }
        Map<String, String> next = new TreeMap<>(texts);
        for (Field field : asked) {
            if (arrives && !field.isFact()) {
                put(next, field, ofFirstPage(field, event.message()));
            } else if (isTold && field.isFact() && event.values().containsKey(field.factKey())) {
                put(next, field, told(event.values().get(field.factKey())));
            }
        }
        return new Profile(refusesOffers, hasArrived || arrives, next);
    }

    /** The text of a field that a profile keeps; absent when it is not known. */
    @Nullable
    String text(Field field) {
        return texts.get(field.name());
    }

    private static void put(Map<String, String> texts, Field field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            texts.remove(field.name());
        } else {
            texts.put(field.name(), text);
        }
    }

    private static @Nullable String ofFirstPage(Field field, EventMessage page) {
        return switch (field.name()) {
            case "visitor.language" -> cut(page.language(), LONGEST_LANGUAGE);
            case "visitor.referrer" -> cut(page.referrer(), LONGEST_REFERRER);
            case "visitor.source" -> cut(PageUrl.parameter(page.url(), "utm_source"), LONGEST_TEXT);
            case "visitor.medium" -> cut(PageUrl.parameter(page.url(), "utm_medium"), LONGEST_TEXT);
            case "visitor.campaign" -> cut(PageUrl.parameter(page.url(), "utm_campaign"), LONGEST_TEXT);
            default -> throw new IllegalStateException("Expected a field of the first page, but got '" + field + "'.");
        };
    }

    private static @Nullable String told(@Nullable JsonNode value) {
        return value == null || !value.isValueNode() || value.isNull() ? null : cut(value.asString(), LONGEST_TEXT);
    }

    /** As it will be read from the state: half a character at the cut, or sent as such, is none there. */
    private static @Nullable String cut(@Nullable String text, int longest) {
        if (text == null) {
            return null;
        }
        String start = text.length() > longest ? text.substring(0, longest) : text;
        return new String(start.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    void encode(StateWriter out) {
        out.flag(refusesOffers);
        out.flag(hasArrived);
        out.list(new TreeMap<>(texts).entrySet(), (entry, to) -> {
            to.text(entry.getKey());
            to.text(entry.getValue());
        });
    }

    static Profile decode(StateReader in, int format) {
        boolean refusesOffers = format >= FIRST_WITH_CONSENT && in.flag();
        boolean hasArrived = in.flag();
        Map<String, String> texts = new TreeMap<>();
        in.list(from -> texts.put(from.text(), from.text()));
        return new Profile(refusesOffers, hasArrived, texts);
    }
}
