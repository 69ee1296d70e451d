package io.beckon.benchmarks.rules;

import io.beckon.definitions.ids.EventId;
import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.wire.EventMessage;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The workload's events as browsers send them: one for each category, by its wording, and a business event for each search. Equal texts are one
 * object, so that they are as near to the processor as what has just been received.
 */
final class Messages {
    private static final String TAB = "t1.";
    private static final String SITE = "https://shop.example";
    private static final String SEARCH_URL = SITE + "/search";

    private final Workload workload;
    private final EventType type;
    private final String[] names;
    private final String[] ids;
    private final String[] pages;
    private final String[] urls;
    private final List<Map<String, JsonNode>> values;

    Messages(Workload workload, Wording wording) {
        this.workload = workload;
        type = wording == Wording.CATEGORIES ? EventType.SYSTEM : EventType.BUSINESS;
        names = IntStream.range(0, workload.categoryCount())
                .mapToObj(wording::event)
                .toArray(String[]::new);
        ids = numbered(workload.eventsPerVisit(), TAB);
        pages = numbered(workload.eventsPerVisit(), "p");
        urls = numbered(workload.categoryCount(), SITE + Definitions.PATH);
        values = workload.searchTexts().stream().map(Messages::values).toList();
    }

    EventMessage message(int event) {
        int text = workload.textNumber(event);
        return text < 0 ? pageEntered(event) : search(event, values.get(text));
    }

    /** The ordinal of the event with this id. */
    static int ordinal(EventId id) {
        return Integer.parseInt(id.value(), TAB.length(), id.value().length(), 10);
    }

    private EventMessage pageEntered(int event) {
        int ordinal = workload.ordinal(event);
        String url = urls[workload.category(event)];
        return new EventMessage(
                ids[ordinal],
                type,
                names[workload.category(event)],
                pages[ordinal],
                workload.atMillis(event),
                url,
                null,
                null,
                null,
                Map.of());
    }

    private EventMessage search(int event, Map<String, JsonNode> searched) {
        int ordinal = workload.ordinal(event);
        return new EventMessage(
                ids[ordinal],
                EventType.BUSINESS,
                Definitions.SEARCH_EVENT,
                pages[ordinal],
                workload.atMillis(event),
                SEARCH_URL,
                null,
                null,
                null,
                searched);
    }

    private static Map<String, JsonNode> values(String text) {
        return Map.of(Definitions.SEARCH_TEXT, JsonNodeFactory.instance.stringNode(text));
    }

    private static String[] numbered(int count, String prefix) {
        return IntStream.range(0, count).mapToObj(number -> prefix + number).toArray(String[]::new);
    }
}
