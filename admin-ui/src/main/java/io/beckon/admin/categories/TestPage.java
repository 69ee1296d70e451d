package io.beckon.admin.categories;

import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.wire.EventMessage;
import io.beckon.definitions.wire.SystemEvents;
import io.beckon.engine.visit.Event;
import io.beckon.engine.visit.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A page to try a category with, as the event that a visitor's browser would send from it. */
public record TestPage(Event event) {
    private static final Pattern PART =
            Pattern.compile("(language|referrer|event|data\\.[A-Za-z_][A-Za-z0-9_.-]{0,63})\\s*=\\s*(.*)");

    /**
     * Reads a line: {@code URL | title}, and after these what else the event carries: {@code language=de}, {@code referrer=…},
     * {@code event=AddToCart}, {@code data.price=300}. A title may contain {@code |} itself.
     *
     * @param origin where a URL leads that begins with a slash
     */
    static TestPage parse(String line, String origin) {
        List<String> texts = new ArrayList<>(List.of(line.split("\\s*\\|\\s*")));
        Map<String, String> parts = new TreeMap<>();
        while (texts.size() > 1 && readPart(texts.getLast(), parts)) {
            texts.removeLast();
        }
        String title = texts.size() == 1 ? null : String.join(" | ", texts.subList(1, texts.size()));
        return new TestPage(event(address(texts.getFirst().strip(), origin), title, parts));
    }

    /** The address. */
    public String url() {
        String url = event.message().url();
        return url == null ? "" : url;
    }

    private static boolean readPart(String text, Map<String, String> parts) {
        Matcher part = PART.matcher(text);
        if (part.matches()) {
            parts.putIfAbsent(part.group(1), part.group(2).strip());
        }
        return part.matches();
    }

    private static String address(String text, String origin) {
        if (text.contains("://")) {
            return text;
        }
        return text.startsWith("/") ? origin + text : "https://" + text;
    }

    private static Event event(String url, @Nullable String title, Map<String, String> parts) {
        Map<String, JsonNode> data = new TreeMap<>();
        parts.forEach((key, value) -> {
            if (key.startsWith("data.")) {
                data.put(key.substring("data.".length()), JsonNodeFactory.instance.stringNode(value));
            }
        });
        String name = parts.get("event");
        EventMessage message = new EventMessage(
                "t.1",
                name == null ? EventType.SYSTEM : EventType.BUSINESS,
                name == null ? SystemEvents.PAGE_ENTERED : name,
                null,
                0,
                url,
                title,
                parts.get("language"),
                parts.get("referrer"),
                data);
        return new Event(message, Source.BROWSER, 0, false);
    }
}
