package io.beckon.admin.visits.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The values of an event, as text. */
final class ValueList extends Div {
    private static final int MOST = 12;
    private static final int LONGEST = 200;
    /** Told by the event's own words, or by the decision that stands beside it. */
    private static final Set<String> TOLD_ELSEWHERE = Set.of("engagementId", "rule", "offer", "channel", "disposition");

    private ValueList(List<Map.Entry<String, JsonNode>> values) {
        addClassName("values");
        values.stream().limit(MOST).forEach(value -> add(value(value.getKey(), text(value.getValue()))));
        if (values.size() > MOST) {
            Span more = new Span(getTranslation("visits.values.more", values.size() - MOST));
            more.addClassName("values__more");
            add(more);
        }
    }

    /** The values of a page or business event. */
    static ValueList of(Map<String, JsonNode> values) {
        return new ValueList(sorted(values));
    }

    /** The values of an event about an engagement, but for those that say which. */
    static ValueList ofEngagement(Map<String, JsonNode> values) {
        return new ValueList(sorted(values).stream()
                .filter(value -> !TOLD_ELSEWHERE.contains(value.getKey()))
                .toList());
    }

    /** As much of a text as so many characters hold. */
    static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }

    private static List<Map.Entry<String, JsonNode>> sorted(Map<String, JsonNode> values) {
        return values.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
    }

    private static Span value(String name, String text) {
        Span key = new Span(name);
        key.addClassName("values__name");
        Span content = new Span(cut(text, LONGEST));
        content.addClassName("values__text");
        content.setTitle(text);
        Span value = new Span(key, content);
        value.addClassName("values__value");
        return value;
    }

    private static String text(JsonNode value) {
        return value.isString() ? value.stringValue() : value.toString();
    }
}
