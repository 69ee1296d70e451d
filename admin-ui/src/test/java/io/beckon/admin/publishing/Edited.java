package io.beckon.admin.publishing;

import io.beckon.definitions.Json;
import io.beckon.definitions.site.Site;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Sites that differ from another one in what a test is about. */
public final class Edited {
    private Edited() {}

    /** The site after a change of its JSON. */
    public static Site site(Site site, Consumer<ObjectNode> edit) {
        ObjectNode tree = (ObjectNode) Json.MAPPER.readTree(Json.pretty(site));
        edit.accept(tree);
        return Json.read(tree, Site.class);
    }

    /** The site after a change of one definition. */
    public static Site definition(Site site, String part, String id, Consumer<ObjectNode> edit) {
        return site(site, tree -> edit.accept(find(tree, part, id)));
    }

    private static ObjectNode find(ObjectNode site, String part, String id) {
        for (JsonNode definition : site.get(part)) {
            if (definition.get("id").stringValue().equals(id)) {
                return (ObjectNode) definition;
            }
        }
        throw new AssertionError("Expected " + part + " with " + id + ", but there is none.");
    }
}
