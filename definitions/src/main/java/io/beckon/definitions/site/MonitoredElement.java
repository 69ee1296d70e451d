package io.beckon.definitions.site;

import io.beckon.definitions.Expect;
import io.beckon.definitions.ids.ElementId;
import java.util.List;

/**
 * A named element of the site's pages.
 *
 * @param selectors CSS selectors, 1 to 5: the first that finds something counts, the others are fall-backs
 */
public record MonitoredElement(ElementId id, String name, List<String> selectors) {
    public MonitoredElement {
        Expect.text("name of element " + id, name, 100);
        Expect.range("number of selectors of element " + id, selectors.size(), 1, 5);
        selectors.forEach(selector -> Expect.text("selector of element " + id, selector, 500));
        selectors = List.copyOf(selectors);
    }
}
