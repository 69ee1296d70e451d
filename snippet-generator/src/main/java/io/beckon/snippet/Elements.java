package io.beckon.snippet;

import io.beckon.definitions.ids.ElementId;
import io.beckon.definitions.site.MonitoredElement;
import io.beckon.definitions.site.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The elements that a site's business events use, each a constant of the data module. */
final class Elements {
    private final Map<ElementId, MonitoredElement> defined = new HashMap<>();
    private final List<MonitoredElement> used = new ArrayList<>();

    Elements(Site site) {
        site.elements().forEach(element -> defined.put(element.id(), element));
    }

    /** The constant with the selectors of an element. */
    Expression selectors(ElementId id) {
        MonitoredElement element = defined.get(id);
        if (element == null) {
            throw new IllegalArgumentException(
                    "Expected a site without problems (see SiteChecks), but element '" + id + "' is not defined.");
        }
        if (!used.contains(element)) {
            used.add(element);
        }
        return new Expression.Constant(name(used.indexOf(element)));
    }

    /** The constants, for the template. */
    List<Map<String, Object>> model() {
        List<Map<String, Object>> constants = new ArrayList<>();
        for (int i = 0; i < used.size(); i++) {
            Expression selectors = Expression.texts(used.get(i).selectors());
            constants.add(Map.of("id", used.get(i).id().value(), "name", name(i), "selectors", selectors.model()));
        }
        return constants;
    }

    private static String name(int index) {
        return "ELEMENT_" + index;
    }
}
