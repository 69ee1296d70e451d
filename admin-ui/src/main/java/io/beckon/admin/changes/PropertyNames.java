package io.beckon.admin.changes;

import io.beckon.admin.words.Words;
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
            "body",
            "calendar",
            "caps",
            "caseSensitive",
            "category",
            "channel",
            "closedDays",
            "condition",
            "conditions",
            "consent",
            "cookieDomain",
            "count",
            "data",
            "day",
            "decisions",
            "dsl",
            "element",
            "enabled",
            "event",
            "events",
            "excludedPages",
            "field",
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
            "perDay",
            "perPageView",
            "perVisit",
            "perVisitor",
            "postcondition",
            "priority",
            "privacy",
            "queryParameters",
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
            "until",
            "url",
            "value",
            "values",
            "where",
            "within");

    private final Words texts;

    PropertyNames(Words texts) {
        this.texts = texts;
    }

    /** The label; the property itself when no definition has it. */
    String of(String property) {
        return KNOWN.contains(property) ? texts.say("publishing.field." + property) : property;
    }
}
