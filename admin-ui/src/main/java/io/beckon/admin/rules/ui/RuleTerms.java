package io.beckon.admin.rules.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import io.beckon.admin.forms.CapsEditor;
import io.beckon.admin.forms.FieldEditor;
import io.beckon.admin.forms.Marks;
import io.beckon.definitions.ids.AudienceId;
import io.beckon.definitions.ids.CalendarId;
import io.beckon.definitions.ids.OfferId;
import io.beckon.definitions.rules.Repeat;
import io.beckon.definitions.site.Audience;
import io.beckon.definitions.site.Calendar;
import io.beckon.definitions.site.Caps;
import io.beckon.definitions.site.Offer;
import io.beckon.definitions.site.Rule;
import io.beckon.definitions.site.Schedule;
import io.beckon.definitions.site.Site;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a rule leads to, how often, and within which limits. */
final class RuleTerms {
    static final int DEFAULT_PRIORITY = 500;
    private static final int HIGHEST_PRIORITY = 1000;

    private final RuleScope scope;
    private final DefinitionPicker<OfferId> offer;
    private final Select<Repeat> repeat = new Select<>();
    private final FieldEditor<Integer> priority;
    private final DefinitionPicker<CalendarId> calendar;
    private final DefinitionPicker<AudienceId> audience;
    private final ScheduleEditor schedule;
    private final CapsEditor caps;
    private final Details more;
    private final Div content = new Div();

    /**
     * The fields.
     *
     * @param current the site as it is now
     */
    RuleTerms(RuleScope scope, Supplier<Site> current) {
        this.scope = scope;
        offer = new DefinitionPicker<>("offer", site -> names(site.offers(), Offer::id, Offer::name), scope, current);
        audience = new DefinitionPicker<>(
                "audience", site -> names(site.audiences(), Audience::id, Audience::name), scope, current);
        calendar = new DefinitionPicker<>(
                "calendar", site -> names(site.calendars(), Calendar::id, Calendar::name), scope, current);
        schedule = new ScheduleEditor(scope);
        caps = new CapsEditor("rule-caps", scope.form());
        IntegerField priorityField = new IntegerField(scope.say("rules.priority"));
        priorityField.setId("rule-priority");
        priorityField.setHelperText(scope.say("rules.priority.help"));
        priority = FieldEditor.count(priorityField, 0, HIGHEST_PRIORITY, scope.form());
        arrangeRepeat();
        more = new Details(
                scope.say("rules.more"),
                group("rules.more.whom", audience),
                source("audience", "audiences", scope.site().audiences()),
                group("rules.more.when", priorityField, calendar),
                source("calendar", "calendars", scope.site().calendars()),
                schedule.content(),
                group("rules.more.caps"),
                new Paragraph(scope.say("rules.caps.help")),
                caps.content());
        more.setId("rule-more");
        more.addClassName("rule-more");
        Div fields = new Div(offer, repeat);
        fields.addClassName("rule-terms-fields");
        content.add(fields, newOffer(), more);
        content.addClassName("rule-terms");
    }

    Component content() {
        return content;
    }

    void show(Rule rule) {
        offer.show(rule.offer());
        repeat.setValue(rule.repeat());
        priority.show(rule.priority());
        calendar.show(rule.calendar());
        audience.show(rule.audience());
        schedule.show(rule.schedule());
        caps.show(rule.caps());
        more.setOpened(rule.calendar() != null
                || rule.schedule() != null
                || rule.audience() != null
                || !rule.caps().equals(Caps.NONE));
    }

    Repeat repeat() {
        return repeat.getValue();
    }

    @Nullable
    CalendarId calendar() {
        return calendar.getValue();
    }

    @Nullable
    AudienceId audience() {
        return audience.getValue();
    }

    @Nullable
    OfferId offer() {
        return offer.getValue();
    }

    /** Only after a check that found nothing, as all that follows. */
    int priority() {
        return priority.peek().orElse(DEFAULT_PRIORITY);
    }

    @Nullable
    Schedule schedule() {
        return schedule.read();
    }

    Caps caps() {
        return caps.read();
    }

    boolean check() {
        boolean isRight = Marks.all(priority.check(), schedule.check(), caps.check());
        if (!isRight) {
            more.setOpened(true);
        }
        return isRight;
    }

    void setReadOnly(boolean readOnly) {
        offer.setReadOnly(readOnly);
        repeat.setReadOnly(readOnly);
        priority.setReadOnly(readOnly);
        calendar.setReadOnly(readOnly);
        audience.setReadOnly(readOnly);
        schedule.setReadOnly(readOnly);
        caps.setReadOnly(readOnly);
    }

    private static <T, I> Map<I, String> names(List<T> definitions, Function<T, I> id, Function<T, String> name) {
        return definitions.stream().collect(Collectors.toMap(id, name, (first, _) -> first, LinkedHashMap::new));
    }

    private Anchor newOffer() {
        Anchor link = new Anchor("sites/" + scope.site().key() + "/offers/new", scope.say("rules.offer.new"));
        link.setTarget(AnchorTarget.BLANK);
        link.setId("rule-offer-new");
        return link;
    }

    private void arrangeRepeat() {
        repeat.setId("rule-repeat");
        repeat.setLabel(scope.say("rules.repeat"));
        repeat.setItems(Repeat.values());
        repeat.setItemLabelGenerator(item -> scope.say("rules.repeat." + item.name()));
        repeat.setValue(Repeat.ONCE_PER_VISIT);
        repeat.addValueChangeListener(_ -> scope.changed().run());
    }

    /** Where such definitions are made; while there are none, that they can be. */
    private Div source(String key, String part, List<?> definitions) {
        boolean isEmpty = definitions.isEmpty();
        String list = "sites/" + scope.site().key() + "/" + part;
        Anchor link =
                new Anchor(isEmpty ? list + "/new" : list, scope.say("rules." + key + (isEmpty ? ".new" : ".edit")));
        link.setTarget(AnchorTarget.BLANK);
        link.setId("rule-" + part);
        Div row = new Div();
        row.addClassName("rule-source");
        if (isEmpty) {
            row.add(new Span(scope.say("rules." + key + ".empty")));
        }
        row.add(link);
        return row;
    }

    private Div group(String title, Component... fields) {
        Div row = new Div(fields);
        row.addClassName("rule-more-fields");
        return new Div(new H4(scope.say(title)), row);
    }
}
