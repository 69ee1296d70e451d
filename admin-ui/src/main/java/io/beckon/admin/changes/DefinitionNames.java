package io.beckon.admin.changes;

import io.beckon.admin.drafts.Part;
import io.beckon.definitions.site.Site;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people call the definitions of a site. */
public final class DefinitionNames {
    private final Map<String, String> names = new HashMap<>();

    /** The names in the first site that knows an id. */
    public DefinitionNames(List<Site> sites) {
        sites.reversed().forEach(this::add);
    }

    /** The name; the id where no site knows it. */
    public String of(Part<?> part, String id) {
        return names.getOrDefault(part.key() + "/" + id, id);
    }

    private void add(Site site) {
        Part.all().forEach(part -> add(part, site));
    }

    private <T> void add(Part<T> part, Site site) {
        part.in(site).forEach(definition -> names.put(part.key() + "/" + part.id(definition), part.name(definition)));
    }
}
