package io.beckon.admin.conditions.ui;

import io.beckon.admin.forms.FormScope;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.site.BusinessEvent;
import io.beckon.definitions.site.EventValue;
import io.beckon.definitions.site.Site;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Fields of an event: one of every event, or a value that the site's business events carry, or any other that is typed. */
public final class EventFields extends ComparedFields {
    private static final String DATA = "data.";
    private static final List<String> OF_EVERY_EVENT =
            List.of("url", "host", "path", "title", "language", "referrer", "name", "type", "page");

    private final Site site;

    /** The fields of a site's events. */
    public EventFields(Site site, FormScope form) {
        super(form);
        this.site = site;
    }

    @Override
    Collection<String> names() {
        Set<String> names = new LinkedHashSet<>();
        site.events().stream()
                .map(BusinessEvent::values)
                .flatMap(List::stream)
                .map(EventValue::name)
                .sorted()
                .forEach(name -> names.add(DATA + name));
        names.addAll(OF_EVERY_EVENT);
        return names;
    }

    @Override
    String label(String name) {
        return name.startsWith(DATA)
                ? name.substring(DATA.length())
                : parse(name).isPresent() ? say("rules.field." + name) : name;
    }

    @Override
    String meant(String typed) {
        return parse(typed).isPresent() || parse(DATA + typed).isEmpty() ? typed : DATA + typed;
    }

    @Override
    Optional<Field> parse(String name) {
        return Field.parse(name).filter(field -> !field.isOfVisitor());
    }

    @Override
    List<String> texts(Field field) {
        return List.of();
    }

    @Override
    String hint(Field field) {
        return "";
    }

    @Override
    String error() {
        return say("rules.error.field");
    }
}
