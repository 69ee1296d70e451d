package io.beckon.admin.publishing;

import io.beckon.admin.changes.FieldChanges;
import io.beckon.admin.drafts.Part;
import io.beckon.definitions.Json;
import io.beckon.definitions.site.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Compares two versions of a site definition by definition; the order of definitions says nothing. */
public final class SiteChanges {
    private SiteChanges() {}

    /** What has changed since the first version; nothing when both say the same. */
    public static List<DefinitionChange> between(Site before, Site after) {
        JsonNode from = FieldChanges.canonical(before);
        JsonNode to = FieldChanges.canonical(after);
        List<DefinitionChange> changes = new ArrayList<>();
        Part.all().forEach(part -> compare(part, definitions(from, part), definitions(to, part), changes));
        return List.copyOf(changes);
    }

    /** Everything that a site defines, as if nothing had been there before. */
    public static List<DefinitionChange> everythingIn(Site site) {
        JsonNode to = FieldChanges.canonical(site);
        List<DefinitionChange> changes = new ArrayList<>();
        Part.all().forEach(part -> compare(part, Map.of(), definitions(to, part), changes));
        return List.copyOf(changes);
    }

    private static void compare(
            Part<?> part, Map<String, JsonNode> before, Map<String, JsonNode> after, List<DefinitionChange> changes) {
        after.forEach((id, to) -> {
            JsonNode from = before.get(id);
            if (from == null) {
                changes.add(new DefinitionChange.Added(part, id, name(id, to)));
            } else if (!from.equals(to)) {
                changes.add(new DefinitionChange.Changed(part, id, name(id, to), FieldChanges.betweenTrees(from, to)));
            }
        });
        before.forEach((id, from) -> {
            if (!after.containsKey(id)) {
                changes.add(new DefinitionChange.Removed(part, id, name(id, from)));
            }
        });
    }

    private static Map<String, JsonNode> definitions(JsonNode site, Part<?> part) {
        return part.equals(Part.SETTINGS) ? Map.of(part.key(), settings(site)) : byId(site.path(part.key()));
    }

    /** What holds for the whole site, its name included. */
    private static JsonNode settings(JsonNode site) {
        ObjectNode settings = Json.MAPPER.createObjectNode();
        settings.set("name", site.path("name"));
        settings.setAll((ObjectNode) site.path(Part.SETTINGS.key()));
        return settings;
    }

    private static Map<String, JsonNode> byId(JsonNode definitions) {
        Map<String, JsonNode> byId = new LinkedHashMap<>();
        definitions.forEach(definition -> byId.put(definition.path("id").stringValue(), definition));
        return byId;
    }

    private static String name(String id, JsonNode definition) {
        return definition.path("name").asString(id);
    }
}
