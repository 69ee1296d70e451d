package io.beckon.benchmarks.scripts;

import io.beckon.definitions.Json;
import io.beckon.definitions.site.Site;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * The same site with the shortest texts of its own. It has as many elements, selectors, events, triggers, conditions and values as before;
 * every name, selector and text that somebody chose for it is one letter, the same letter for the same text. Numbers and what Beckon calls
 * things stay.
 */
final class ShortDefinitions {
    /** Texts of elements and events that are the site's own; ids of events only order them. */
    private static final Set<String> OWN =
            Set.of("name", "element", "selectors", "text", "message", "attribute", "value");

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /** Wildcards stay wildcards. */
    private static final Pattern CHOSEN = Pattern.compile("[^*]+");

    private final Map<String, String> letters = new HashMap<>();

    private ShortDefinitions() {}

    /** A site with shorter texts. */
    static Site of(Site site) {
        ObjectNode json = (ObjectNode) Json.MAPPER.valueToTree(site);
        ShortDefinitions texts = new ShortDefinitions();
        json.get("elements").forEach(element -> texts.replace((ObjectNode) element, "id"));
        texts.shorten(json.get("elements"));
        texts.shorten(json.get("events"));
        return Json.MAPPER.treeToValue(json, Site.class);
    }

    private void shorten(JsonNode node) {
        node.forEach(this::shorten);
        if (node instanceof ObjectNode object) {
            OWN.forEach(name -> replace(object, name));
        }
    }

    private void replace(ObjectNode object, String name) {
        JsonNode value = object.get(name);
        if (value instanceof StringNode text) {
            object.put(name, letters(text.asString()));
        } else if (value instanceof ArrayNode texts) {
            ArrayNode replaced = object.arrayNode();
            texts.forEach(text -> replaced.add(letters(text.asString())));
            object.set(name, replaced);
        }
    }

    private String letters(String text) {
        return CHOSEN.matcher(text).replaceAll(chosen -> letters.computeIfAbsent(chosen.group(), _ -> next()));
    }

    /** After the last letter it goes on with two. */
    private String next() {
        int count = letters.size();
        String last = LETTERS.substring(count % LETTERS.length()).substring(0, 1);
        return count < LETTERS.length() ? last : next(count / LETTERS.length() - 1) + last;
    }

    private static String next(int place) {
        return LETTERS.substring(place, place + 1);
    }
}
