package io.beckon.admin.offers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.beckon.admin.forms.FormScope;
import io.beckon.admin.forms.Marks;
import io.beckon.admin.layout.Chip;
import io.beckon.admin.offers.OfferSketch;
import io.beckon.definitions.wire.OfferTexts;
import java.util.Locale;
import java.util.function.Consumer;

/** The texts of an offer in one language. */
final class LanguageTexts {
    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_BODY = 400;
    private static final int LONGEST_LABEL = 40;

    private final String language;
    private final FormScope scope;
    private final TextField title = new TextField();
    private final TextArea body = new TextArea();
    private final TextField accept = new TextField();
    private final TextField reject = new TextField();
    private final Button remove = new Button(VaadinIcon.TRASH.create());
    private final boolean isDefault;
    private final Div content;

    /**
     * The fields.
     *
     * @param isDefault whether it is the site's language, which cannot be removed
     * @param turnedTo told when the author turns to these texts
     */
    LanguageTexts(String language, boolean isDefault, FormScope scope, Runnable turnedTo, Consumer<String> removed) {
        this.language = language;
        this.isDefault = isDefault;
        this.scope = scope;
        arrange(title, "title", LONGEST_TITLE, turnedTo);
        arrange(body, "body", LONGEST_BODY, turnedTo);
        arrange(accept, "accept", LONGEST_LABEL, turnedTo);
        arrange(reject, "reject", LONGEST_LABEL, turnedTo);
        title.setLabel(scope.say("offers.texts.title"));
        body.setLabel(scope.say("offers.texts.body"));
        accept.setLabel(scope.say("offers.texts.accept"));
        reject.setLabel(scope.say("offers.texts.reject"));
        title.setMaxLength(LONGEST_TITLE);
        body.setMaxLength(LONGEST_BODY);
        accept.setMaxLength(LONGEST_LABEL);
        reject.setMaxLength(LONGEST_LABEL);
        body.setMinRows(2);
        content = new Div(head(removed), title, body, buttons());
        content.addClassName("offer-texts");
        content.setId(id("section"));
    }

    Component content() {
        return content;
    }

    String language() {
        return language;
    }

    void show(OfferTexts texts) {
        title.setValue(texts.title());
        body.setValue(texts.body());
        accept.setValue(texts.accept());
        reject.setValue(texts.reject());
    }

    /** What is typed, complete or not. */
    OfferSketch.Words sketch() {
        return new OfferSketch.Words(title.getValue(), body.getValue(), accept.getValue(), reject.getValue());
    }

    /** Whether all are right; otherwise the errors are at the fields now. */
    boolean check() {
        return Marks.all(
                check(title, title.getValue(), LONGEST_TITLE),
                check(body, body.getValue(), LONGEST_BODY),
                check(accept, accept.getValue(), LONGEST_LABEL),
                check(reject, reject.getValue(), LONGEST_LABEL));
    }

    /** The texts; only after a check that found nothing. */
    OfferTexts read() {
        return new OfferTexts(title.getValue(), body.getValue(), accept.getValue(), reject.getValue());
    }

    void setReadOnly(boolean readOnly) {
        title.setReadOnly(readOnly);
        body.setReadOnly(readOnly);
        accept.setReadOnly(readOnly);
        reject.setReadOnly(readOnly);
        remove.setVisible(!readOnly && !isDefault);
    }

    private <F extends Component & HasValue<?, String> & HasValidation & Focusable<?>> void arrange(
            F field, String name, int longest, Runnable turnedTo) {
        field.setId(id(name));
        Marks.guard(field, () -> check(field, field.getValue(), longest), scope.changed());
        field.addFocusListener(_ -> turnedTo.run());
    }

    private boolean check(HasValidation field, String text, int longest) {
        return Marks.mark(field, !text.isBlank() && text.length() <= longest, scope.say("forms.error.line", longest));
    }

    private Div head(Consumer<String> removed) {
        String called = Locale.forLanguageTag(language).getDisplayName(scope.language());
        H4 name = new H4(called);
        remove.setId(id("remove"));
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        remove.setAriaLabel(scope.say("offers.language.remove", called));
        remove.setTooltipText(scope.say("offers.language.remove", called));
        remove.addClickListener(_ -> removed.accept(language));
        remove.setVisible(!isDefault);
        Div head = new Div(name, Chip.quiet(language));
        if (isDefault) {
            head.add(Chip.good(scope.say("offers.language.default")));
        }
        head.add(remove);
        head.addClassName("offer-texts-head");
        return head;
    }

    private Div buttons() {
        Div buttons = new Div(accept, reject);
        buttons.addClassName("offer-texts-buttons");
        return buttons;
    }

    private String id(String field) {
        return "offer-texts-" + language + "-" + field;
    }
}
