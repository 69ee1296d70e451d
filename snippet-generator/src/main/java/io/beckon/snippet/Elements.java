package io.beckon.snippet;

import io.beckon.definitions.ids.ElementId;
import io.beckon.definitions.site.MonitoredElement;
import io.beckon.definitions.site.Site;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The elements that a site's business events use, in a list. */
final class Elements {
    /** What has it was not defined by the site: nobody asks how often it was seen. */
    private static final String NO_ID = "";

    private final Map<ElementId, MonitoredElement> defined = new HashMap<>();
    private final List<Used> used = new ArrayList<>();

    private record Used(String id, List<String> selectors) {}

    Elements(Site site) {
        site.elements().forEach(element -> defined.put(element.id(), element));
    }

    /** The place of an element in the list. */
    Expression place(ElementId id) {
        MonitoredElement element = defined.get(id);
        if (element == null) {
            throw new IllegalArgumentException(
                    "Expected a site without problems (see SiteChecks), but element '" + id + "' is not defined.");
        }
        return place(new Used(id.value(), element.selectors()));
    }

    /** The place of an element that the site does not define. */
    Expression place(List<String> selectors) {
        return place(new Used(NO_ID, selectors));
    }

    private Expression place(Used element) {
        if (!used.contains(element)) {
            used.add(element);
        }
        return new Expression.Numeral(BigDecimal.valueOf(used.indexOf(element)));
    }

    /** The list, for the template. */
    List<Map<String, Object>> model() {
        return used.stream()
                .map(element -> Map.<String, Object>of("id", element.id(), "selectors", element.selectors()))
                .toList();
    }
}
