package io.beckon.admin.drafts;

import io.beckon.admin.access.Permission;
import io.beckon.definitions.Json;
import io.beckon.definitions.UnreadableJson;
import io.beckon.definitions.site.Audience;
import io.beckon.definitions.site.BusinessEvent;
import io.beckon.definitions.site.Calendar;
import io.beckon.definitions.site.Category;
import io.beckon.definitions.site.Goal;
import io.beckon.definitions.site.MonitoredElement;
import io.beckon.definitions.site.Offer;
import io.beckon.definitions.site.Rule;
import io.beckon.definitions.site.Scenario;
import io.beckon.definitions.site.Settings;
import io.beckon.definitions.site.Site;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One kind of definition in a site. Its key is the same in {@code site.json}, in problem paths, in URLs and in storage.
 *
 * @param <T> the definition record
 */
public final class Part<T> {
    public static final Part<MonitoredElement> ELEMENTS = new Part<>(
            "elements",
            MonitoredElement.class,
            Site::elements,
            element -> element.id().value(),
            MonitoredElement::name);
    public static final Part<BusinessEvent> EVENTS = new Part<>(
            "events", BusinessEvent.class, Site::events, event -> event.id().value(), BusinessEvent::name);
    public static final Part<Category> CATEGORIES = new Part<>(
            "categories",
            Category.class,
            Site::categories,
            category -> category.id().value(),
            Category::name);
    public static final Part<Rule> RULES =
            new Part<>("rules", Rule.class, Site::rules, rule -> rule.id().value(), Rule::name);
    public static final Part<Offer> OFFERS =
            new Part<>("offers", Offer.class, Site::offers, offer -> offer.id().value(), Offer::name);
    public static final Part<Calendar> CALENDARS = new Part<>(
            "calendars",
            Calendar.class,
            Site::calendars,
            calendar -> calendar.id().value(),
            Calendar::name);
    public static final Part<Audience> AUDIENCES = new Part<>(
            "audiences",
            Audience.class,
            Site::audiences,
            audience -> audience.id().value(),
            Audience::name);
    public static final Part<Goal> GOALS =
            new Part<>("goals", Goal.class, Site::goals, goal -> goal.id().value(), Goal::name);
    public static final Part<Scenario> SCENARIOS = new Part<>(
            "scenarios",
            Scenario.class,
            Site::scenarios,
            scenario -> scenario.id().value(),
            Scenario::name);
    /** What holds for the whole site; there is one, its id is its key. */
    public static final Part<Settings> SETTINGS = new Part<>(
            "settings",
            Settings.class,
            site -> List.of(site.settings()),
            settings -> "settings",
            settings -> "settings");

    private static final List<Part<?>> ALL =
            List.of(ELEMENTS, EVENTS, CATEGORIES, RULES, OFFERS, CALENDARS, AUDIENCES, GOALS, SCENARIOS, SETTINGS);

    private final String key;
    private final Class<T> type;
    private final Function<Site, List<T>> definitions;
    private final Function<T, String> id;
    private final Function<T, String> name;

    private Part(
            String key,
            Class<T> type,
            Function<Site, List<T>> definitions,
            Function<T, String> id,
            Function<T, String> name) {
        this.key = key;
        this.type = type;
        this.definitions = definitions;
        this.id = id;
        this.name = name;
    }

    /** Every kind, in the order of {@code site.json}, settings last. */
    public static List<Part<?>> all() {
        return ALL;
    }

    /** The kind with this key. */
    public static Optional<Part<?>> of(String key) {
        return ALL.stream().filter(part -> part.key.equals(key)).findFirst();
    }

    /** The key, for example {@code elements}. */
    public String key() {
        return key;
    }

    /** The word for one of them, for example {@code element}; field ids begin with it. */
    public String singular() {
        return key.endsWith("ies") ? key.substring(0, key.length() - 3) + "y" : key.replaceFirst("s$", "");
    }

    /** Whether the console has a screen for it; the others are edited in {@code site.json} and imported. */
    public boolean hasScreen() {
        return this != GOALS;
    }

    /** The same definition under another id. */
    public T withId(T definition, String newId) {
        try {
            ObjectNode json = Json.MAPPER.valueToTree(definition);
            return Json.read((JsonNode) json.put("id", newId), type);
        } catch (UnreadableJson e) {
            throw new IllegalStateException("Expected '" + newId + "' to be an id of " + key + ", but it is none.", e);
        }
    }

    /** The definition record. */
    public Class<T> type() {
        return type;
    }

    /** The definitions of this kind in a site, in their order. */
    public List<T> in(Site site) {
        return definitions.apply(site);
    }

    /** The id of a definition. */
    public String id(T definition) {
        return id.apply(definition);
    }

    /** The name of a definition, unique among its kind. */
    public String name(T definition) {
        return name.apply(definition);
    }

    /** What it takes to change definitions of this kind. */
    public Permission permissionToEdit() {
        return equals(SETTINGS) ? Permission.MANAGE_SITES : Permission.EDIT_DEFINITIONS;
    }

    @Override
    public String toString() {
        return key;
    }
}
