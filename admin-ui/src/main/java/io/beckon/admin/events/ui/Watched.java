package io.beckon.admin.events.ui;

import io.beckon.definitions.site.EventValue;
import io.beckon.definitions.site.PageCondition;
import io.beckon.definitions.site.Tag;
import io.beckon.definitions.site.Trigger;
import java.util.List;
import java.util.Optional;

/** What an event is made of besides its name. */
record Watched(
        List<Tag> pages,
        Optional<PageCondition> condition,
        List<Trigger> triggers,
        Optional<PageCondition> postcondition,
        List<EventValue> values) {}
