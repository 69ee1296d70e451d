package io.beckon.admin.events.ui;

import io.beckon.admin.events.ElementNames;
import io.beckon.definitions.ids.ElementId;
import io.beckon.definitions.site.MonitoredElement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The monitored elements of the site that is open, as they were when they were last asked for. */
final class SiteElements implements ElementNames {
    private final Map<ElementId, String> names = new LinkedHashMap<>();
    private Supplier<List<MonitoredElement>> source = List::of;

    /** Reads the elements from another place from now on. */
    void readFrom(Supplier<List<MonitoredElement>> elements) {
        source = elements;
        reload();
    }

    /** Reads them again: somebody may have made one in the meantime. */
    void reload() {
        names.clear();
        source.get().forEach(element -> names.put(element.id(), element.name()));
    }

    /** All elements, in the order of their names. */
    List<ElementId> ids() {
        return List.copyOf(names.keySet());
    }

    @Override
    public String of(ElementId element) {
        return names.getOrDefault(element, element.value());
    }
}
