package io.beckon.admin.rules.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
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
import io.beckon.definitions.ids.CalendarId;
import io.beckon.definitions.ids.OfferId;
import io.beckon.definitions.rules.Repeat;
import io.beckon.definitions.site.Calendar;
import io.beckon.definitions.site.Caps;
import io.beckon.definitions.site.Offer;
import io.beckon.definitions.site.Rule;
import io.beckon.definitions.site.Schedule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a rule leads to, how often, and within which limits. */
final class RuleTerms {
    static final int DEFAULT_PRIORITY = 500;
    private static final int HIGHEST_PRIORITY = 1000;

    private final RuleScope scope;
    private final ComboBox<OfferId> offer = new ComboBox<>();
    private final List<OfferId> offers = new ArrayList<>();
    private final Select<Repeat> repeat = new Select<>();
    private final FieldEditor<Integer> priority;
    private final Select<CalendarId> calendar = new Select<>();
    private final ScheduleEditor schedule;
    private final CapsEditor caps;
    private final Details more;
    private final Div content = new Div();
    private Map<OfferId, String> offerNames = Map.of();

    /**
     * The fields.
     *
     * @param currentOffers asked again whenever the author turns to the field: an offer may have been made in another window
     */
    RuleTerms(RuleScope scope, Supplier<List<Offer>> currentOffers) {
        this.scope = scope;
        schedule = new ScheduleEditor(scope);
        caps = new CapsEditor("rule-caps", scope.form());
        IntegerField priorityField = new IntegerField(scope.say("rules.priority"));
        priorityField.setId("rule-priority");
        priorityField.setHelperText(scope.say("rules.priority.help"));
        priority = FieldEditor.count(priorityField, 0, HIGHEST_PRIORITY, scope.form());
        arrangeOffer(currentOffers);
        arrangeRepeat();
        arrangeCalendar();
        more = new Details(
                scope.say("rules.more"),
                group("rules.more.when", priorityField, calendar),
                calendars(),
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
        addMissing(rule.offer());
        offer.setValue(rule.offer());
        repeat.setValue(rule.repeat());
        priority.show(rule.priority());
        showCalendar(rule.calendar());
        schedule.show(rule.schedule());
        caps.show(rule.caps());
        more.setOpened(rule.calendar() != null
                || rule.schedule() != null
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
        schedule.setReadOnly(readOnly);
        caps.setReadOnly(readOnly);
    }

    private void arrangeOffer(Supplier<List<Offer>> current) {
        offer.setId("rule-offer");
        offer.setLabel(scope.say("rules.offer"));
        offer.setPlaceholder(scope.say("rules.offer.none"));
        offer.setHelperText(scope.say("rules.offer.help"));
        offer.setClearButtonVisible(true);
        offer.setItemLabelGenerator(id -> offerNames.getOrDefault(id, id.value()));
        know(scope.site().offers());
        offer.setItems(offers);
        offer.addFocusListener(_ -> {
            know(current.get());
            offer.getListDataView().refreshAll();
        });
        offer.addValueChangeListener(_ -> scope.changed().run());
    }

    private void know(List<Offer> current) {
        offerNames = current.stream().collect(Collectors.toMap(Offer::id, Offer::name));
        offers.clear();
        current.forEach(known -> offers.add(known.id()));
        addMissing(offer.getValue());
    }

    /** An offer that is gone is still shown, by its id. */
    private void addMissing(@Nullable OfferId id) {
        if (id != null && !offers.contains(id)) {
            offers.add(id);
        }
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

    private void arrangeCalendar() {
        Map<CalendarId, String> names =
                scope.site().calendars().stream().collect(Collectors.toMap(Calendar::id, Calendar::name));
        calendar.setId("rule-calendar");
        calendar.setLabel(scope.say("rules.calendar"));
        calendar.setHelperText(scope.say("rules.calendar.help"));
        calendar.setItems(scope.site().calendars().stream().map(Calendar::id).toList());
        calendar.setEmptySelectionAllowed(true);
        calendar.setEmptySelectionCaption(scope.say("rules.calendar.always"));
        calendar.setItemLabelGenerator(
                id -> id == null ? scope.say("rules.calendar.always") : names.getOrDefault(id, id.value()));
        calendar.addValueChangeListener(_ -> scope.changed().run());
    }

    /** Where opening hours are made; while there are none, that they can be. */
    private Div calendars() {
        String site = "sites/" + scope.site().key() + "/calendars";
        boolean isEmpty = scope.site().calendars().isEmpty();
        Anchor link = new Anchor(
                isEmpty ? site + "/new" : site, scope.say(isEmpty ? "rules.calendar.new" : "rules.calendar.edit"));
        link.setTarget(AnchorTarget.BLANK);
        link.setId("rule-calendars");
        Div row = new Div();
        row.addClassName("rule-calendars");
        if (isEmpty) {
            row.add(new Span(scope.say("rules.calendar.empty")));
        }
        row.add(link);
        return row;
    }

    private void showCalendar(@Nullable CalendarId shown) {
        if (shown != null && !calendar.getListDataView().contains(shown)) {
            calendar.getListDataView().addItem(shown);
        }
        calendar.setValue(shown);
    }

    private Div group(String title, Component... fields) {
        Div row = new Div(fields);
        row.addClassName("rule-more-fields");
        return new Div(new H4(scope.say(title)), row);
    }
}
