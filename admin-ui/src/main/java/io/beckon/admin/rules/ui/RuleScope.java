package io.beckon.admin.rules.ui;

import io.beckon.admin.conditions.ui.ConditionScope;
import io.beckon.admin.conditions.ui.EventFields;
import io.beckon.admin.forms.FormScope;
import io.beckon.admin.words.Words;
import io.beckon.definitions.site.Site;
import java.util.Locale;

/**
 * What all parts of a rule's form share.
 *
 * @param site where categories, events, offers and calendars are picked from
 */
record RuleScope(Site site, FormScope form) {
    String say(String key, Object... arguments) {
        return form.say(key, arguments);
    }

    /** The fields of the site's events. */
    EventFields fields() {
        return new EventFields(site, form);
    }

    /** What conditions on the site's events share. */
    ConditionScope conditions() {
        return new ConditionScope(form, fields(), site.categories());
    }

    Words words() {
        return form.words();
    }

    Locale language() {
        return form.language();
    }

    Runnable changed() {
        return form.changed();
    }
}
