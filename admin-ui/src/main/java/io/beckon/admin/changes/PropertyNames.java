package io.beckon.admin.changes;

import io.beckon.admin.words.Words;
import java.util.Map;
import java.util.Set;

/** What the properties of definitions are called. */
final class PropertyNames {
    /** Every property below a definition, those of filters, conditions and windows included. */
    static final Set<String> KNOWN = Set.of(
            "accept",
            "action",
            "afterAcceptedMillis",
            "afterIgnoredMillis",
            "afterRejectedMillis",
            "agentGroup",
            "arguments",
            "at",
            "attribute",
            "attributionDays",
            "audience",
            "begins",
            "body",
            "calendar",
            "caps",
            "caseSensitive",
            "category",
            "channel",
            "clicks",
            "closedDays",
            "condition",
            "conditions",
            "consent",
            "cookieDomain",
            "count",
            "data",
            "date",
            "day",
            "decisions",
            "depth",
            "dsl",
            "element",
            "enabled",
            "event",
            "events",
            "exceptions",
            "excludedPages",
            "field",
            "filter",
            "firedBy",
            "formLifeMillis",
            "from",
            "hashRoutes",
            "honourSignals",
            "id",
            "inactivityMillis",
            "inviteLifeMillis",
            "is",
            "language",
            "link",
            "match",
            "message",
            "millis",
            "mode",
            "name",
            "notification",
            "offer",
            "offerLifeMillis",
            "openings",
            "operand",
            "operands",
            "operator",
            "origins",
            "outcome",
            "page",
            "pages",
            "path",
            "pattern",
            "perDay",
            "perPageView",
            "perVisit",
            "perVisitor",
            "percent",
            "postcondition",
            "priority",
            "privacy",
            "queryParameters",
            "reason",
            "referrer",
            "reject",
            "repeat",
            "rule",
            "schedule",
            "selectors",
            "source",
            "tags",
            "template",
            "text",
            "texts",
            "theme",
            "timeZone",
            "title",
            "transformations",
            "trigger",
            "triggers",
            "type",
            "unit",
            "until",
            "url",
            "value",
            "values",
            "weight",
            "where",
            "within");

    /** Properties that a form calls by their name; a change calls them as the form does. */
    private static final Map<String, String> IN_FORMS = Map.of(
            "accept", "offers.texts.accept",
            "afterAcceptedMillis", "forms.caps.after-accepted",
            "afterIgnoredMillis", "forms.caps.after-ignored",
            "afterRejectedMillis", "forms.caps.after-rejected",
            "dsl", "rules.dsl",
            "reject", "offers.texts.reject",
            "repeat", "rules.repeat");

    private final Words texts;

    PropertyNames(Words texts) {
        this.texts = texts;
    }

    /** The label; the property itself when no definition has it. */
    String of(String property) {
        return KNOWN.contains(property)
                ? texts.say(IN_FORMS.getOrDefault(property, "publishing.field." + property))
                : property;
    }
}
