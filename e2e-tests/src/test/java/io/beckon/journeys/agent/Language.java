package io.beckon.journeys.agent;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What an offer says in a language. */
enum Language {
    ENGLISH(
            "en",
            "ltr",
            "Can we help you choose?",
            "Our outfitters find what fits your tour.",
            "Start chat",
            "Not now"),
    GERMAN(
            "de",
            "ltr",
            "Dürfen wir Ihnen bei der Auswahl helfen?",
            "Unsere Ausrüsterinnen und Ausrüster finden gern mit Ihnen heraus, was zu Ihrer Tour passt.",
            "Beratungsgespräch beginnen",
            "Jetzt lieber nicht"),
    ARABIC(
            "ar",
            "rtl",
            "هل نساعدك في الاختيار؟",
            "يسعد خبراؤنا أن يجدوا معك ما يناسب رحلتك.",
            "ابدأ المحادثة",
            "ليس الآن");

    private final String tag;
    private final String direction;
    private final String title;
    private final String body;
    private final String accept;
    private final String reject;

    Language(String tag, String direction, String title, String body, String accept, String reject) {
        this.tag = tag;
        this.direction = direction;
        this.title = title;
        this.body = body;
        this.accept = accept;
        this.reject = reject;
    }

    /** The texts of all of them, as a {@code site.json} has them. */
    static Map<String, Map<String, String>> texts() {
        return Arrays.stream(values()).collect(Collectors.toMap(Language::tag, (Function<Language, Map<String, String>>)
                Language::ownTexts));
    }

    /** What pages call it. */
    String tag() {
        return tag;
    }

    /** In which direction it is written. */
    String direction() {
        return direction;
    }

    /** What the invitation says first. */
    String title() {
        return title;
    }

    private Map<String, String> ownTexts() {
        return Map.of("title", title, "body", body, "accept", accept, "reject", reject);
    }
}
