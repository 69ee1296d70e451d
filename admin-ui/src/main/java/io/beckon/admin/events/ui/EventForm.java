package io.beckon.admin.events.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import io.beckon.admin.drafts.ui.DefinitionForm;
import io.beckon.admin.events.EventWords;
import io.beckon.admin.forms.Marks;
import io.beckon.admin.rows.Allowed;
import io.beckon.definitions.ids.BusinessEventId;
import io.beckon.definitions.site.BusinessEvent;
import io.beckon.definitions.wire.SystemEvents;
import java.util.List;
import java.util.Optional;

/** The fields of a business event, under a sentence that says what they mean. */
final class EventForm implements DefinitionForm<BusinessEvent> {
    private static final int LONGEST_NAME = 64;

    private final EventWords words;
    private final Paragraph sentence = new Paragraph();
    private final TextField name = new TextField();
    private final RadioButtonGroup<Noticed> noticed = new RadioButtonGroup<>();
    private final WatchFields watch;
    private final Code call = new Code();
    private final Div pushed = new Div();
    private final Div content = new Div();
    private BusinessEvent shown = blank("new");

    EventForm(SiteElements elements) {
        words = new EventWords(content::getTranslation, elements);
        watch = new WatchFields(elements, this::tell);
        sentence.setId("event-sentence");
        sentence.addClassName("sentence");
        name.setId("event-name");
        name.setLabel(content.getTranslation("events.name"));
        name.setHelperText(content.getTranslation("events.name.help"));
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(LONGEST_NAME);
        Marks.forgive(name);
        name.addValueChangeListener(_ -> tell());
        noticed.setId("event-noticed");
        noticed.setLabel(content.getTranslation("events.noticed"));
        noticed.setItems(Noticed.values());
        noticed.setItemLabelGenerator(item -> content.getTranslation(
                item == Noticed.BY_BECKON ? "events.noticed.by-beckon" : "events.noticed.by-site"));
        noticed.addValueChangeListener(_ -> tell());
        call.addClassName("event-call");
        pushed.add(new Paragraph(content.getTranslation("events.pushed.help")), call);
        pushed.addClassName("form-section");
        content.addClassNames("form", "event-form");
        content.add(sentence, name, noticed, pushed, watch);
    }

    /** Where the link to a new element leads. */
    void linkNewElement(String url) {
        watch.linkNewElement(url);
    }

    @Override
    public Component content() {
        return content;
    }

    @Override
    public void show(BusinessEvent event) {
        shown = event;
        name.setValue(event.name());
        name.setInvalid(false);
        noticed.setValue(event.triggers().isEmpty() ? Noticed.BY_SITE : Noticed.BY_BECKON);
        watch.show(event);
        tell();
    }

    @Override
    public BusinessEvent blank(String newId) {
        return new BusinessEvent(
                BusinessEventId.of(newId), newId, List.of(), null, List.of(WatchFields.UNWRITTEN), null, List.of());
    }

    @Override
    public Optional<BusinessEvent> read() {
        Marks.mark(name, faultOfName());
        Optional<Watched> rest = noticed.getValue() == Noticed.BY_SITE ? Optional.of(bySite()) : watch.read();
        return name.isInvalid() ? Optional.empty() : rest.map(this::event);
    }

    @Override
    public void setReadOnly(boolean isReadOnly) {
        name.setReadOnly(isReadOnly);
        noticed.setReadOnly(isReadOnly);
        watch.setReadOnly(isReadOnly);
    }

    private BusinessEvent event(Watched watched) {
        return new BusinessEvent(
                shown.id(),
                name.getValue().strip(),
                watched.pages(),
                watched.condition().orElse(null),
                watched.triggers(),
                watched.postcondition().orElse(null),
                watched.values());
    }

    /** An event that the site sends needs nothing else; what it had before stays until it gets triggers. */
    private Watched bySite() {
        if (!shown.triggers().isEmpty()) {
            return new Watched(List.of(), Optional.empty(), List.of(), Optional.empty(), List.of());
        }
        return new Watched(
                shown.pages(),
                Optional.ofNullable(shown.condition()),
                List.of(),
                Optional.ofNullable(shown.postcondition()),
                shown.values());
    }

    private Optional<String> faultOfName() {
        String typed = name.getValue().strip();
        if (typed.isEmpty()) {
            return Optional.of(content.getTranslation("events.name.missing"));
        }
        if (SystemEvents.isSystem(typed)) {
            return Optional.of(content.getTranslation("events.name.system", typed));
        }
        BusinessEventId id = shown.id();
        boolean isName = Allowed.by(() -> new BusinessEvent(id, typed, List.of(), null, List.of(), null, List.of()));
        return isName ? Optional.empty() : Optional.of(content.getTranslation("events.name.shape"));
    }

    /** Says what the fields mean so far. */
    private void tell() {
        boolean isBySite = noticed.getValue() == Noticed.BY_SITE;
        watch.setVisible(!isBySite);
        pushed.setVisible(isBySite);
        String typed = name.getValue().strip();
        call.setText("beckon.push(['event', '" + (typed.isEmpty() ? "…" : typed) + "', {}]);");
        sentence.setText(isBySite ? words.pushed() : told(watch.peek()));
    }

    private String told(Watched watched) {
        return watched.triggers().isEmpty()
                ? content.getTranslation("events.sentence.unfinished")
                : words.sentence(
                        watched.pages(),
                        watched.condition().orElse(null),
                        watched.triggers(),
                        watched.postcondition().orElse(null),
                        watched.values());
    }
}
