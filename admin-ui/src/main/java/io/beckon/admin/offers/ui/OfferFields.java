package io.beckon.admin.offers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.beckon.admin.forms.FieldEditor;
import io.beckon.admin.forms.FormScope;
import io.beckon.admin.forms.Marks;
import io.beckon.admin.offers.OfferSketch;
import io.beckon.definitions.ids.OfferId;
import io.beckon.definitions.site.Offer;
import io.beckon.definitions.wire.Channel;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The fields of one offer. */
final class OfferFields {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_GROUP = 64;
    private static final Pattern LINK = Pattern.compile("https?://[!-~]{1,2000}");

    private final OfferId id;
    private final String defaultLanguage;
    private final FormScope scope;
    private final TextField nameField = new TextField();
    private final TextField groupField = new TextField();
    private final TextField link = new TextField();
    private final Select<Channel> channel = new Select<>();
    private final FieldEditor<String> name;
    private final FieldEditor<String> agentGroup;
    private final TextsEditor texts;
    private final ThemeEditor theme;
    private final LivesEditor lives;
    private final Div content = new Div();

    OfferFields(OfferId id, String defaultLanguage, FormScope scope, Consumer<String> turnedTo) {
        this.id = id;
        this.defaultLanguage = defaultLanguage;
        this.scope = scope;
        name = FieldEditor.text(labelled(nameField, "name"), LONGEST_NAME, scope);
        agentGroup = FieldEditor.text(labelled(groupField, "agent-group"), LONGEST_GROUP, scope);
        groupField.setHelperText(scope.say("offers.agent-group.help"));
        texts = new TextsEditor(defaultLanguage, scope, turnedTo);
        theme = new ThemeEditor(scope);
        lives = new LivesEditor(scope);
        arrangeChannel();
        content.addClassName("offer-fields");
        content.add(row(nameField, channel), link);
        content.add(section("texts", texts.content()), section("theme", theme.content()));
        content.add(section("life", lives.content()), section("desk", groupField));
    }

    Component content() {
        return content;
    }

    void show(Offer offer) {
        name.show(offer.name());
        channel.setValue(offer.channel());
        link.setValue(offer.link() == null ? "" : offer.link());
        agentGroup.show(offer.agentGroup());
        texts.show(offer.texts());
        theme.show(offer.theme());
        lives.show(offer);
        Marks.clear(link);
        showLink();
    }

    /** The offer as far as it is typed. */
    OfferSketch sketch() {
        return new OfferSketch(channel.getValue(), texts.sketch(), theme.read(), defaultLanguage);
    }

    /** The languages it has texts in, the site's own first. */
    List<String> languages() {
        return texts.languages();
    }

    boolean check() {
        return Marks.all(name.check(), checkLink(), texts.check(), theme.check(), lives.check(), agentGroup.check());
    }

    /** The offer; only after a check that found nothing. */
    Offer read() {
        return new Offer(
                id,
                nameField.getValue(),
                channel.getValue(),
                texts.read(),
                theme.read(),
                isBanner() ? link.getValue().strip() : null,
                groupField.getValue(),
                lives.offerMillis(),
                lives.inviteMillis(),
                lives.formMillis());
    }

    void setReadOnly(boolean readOnly) {
        name.setReadOnly(readOnly);
        channel.setReadOnly(readOnly);
        link.setReadOnly(readOnly);
        agentGroup.setReadOnly(readOnly);
        texts.setReadOnly(readOnly);
        theme.setReadOnly(readOnly);
        lives.setReadOnly(readOnly);
    }

    private boolean checkLink() {
        return Marks.mark(
                link, !isBanner() || LINK.matcher(link.getValue().strip()).matches(), scope.say("offers.error.link"));
    }

    private boolean isBanner() {
        return channel.getValue() == Channel.BANNER;
    }

    private void arrangeChannel() {
        channel.setId("offer-channel");
        channel.setLabel(scope.say("offers.channel"));
        channel.setItems(Channel.values());
        channel.setItemLabelGenerator(item -> scope.say("offers.channel." + item.name()));
        channel.setValue(Channel.CHAT);
        channel.addValueChangeListener(_ -> {
            showLink();
            scope.changed().run();
        });
        labelled(link, "link");
        link.setHelperText(scope.say("offers.link.help"));
        link.setPlaceholder("https://");
        Marks.guard(link, this::checkLink, scope.changed());
        showLink();
    }

    private void showLink() {
        link.setVisible(isBanner());
    }

    private TextField labelled(TextField field, String key) {
        field.setId("offer-" + key);
        field.setLabel(scope.say("offers." + key));
        return field;
    }

    private Div section(String key, Component inner) {
        Div section = new Div(
                new H3(scope.say("offers.section." + key)),
                new Paragraph(scope.say("offers.section." + key + ".help")),
                inner);
        section.addClassName("offer-section");
        return section;
    }

    private static Div row(Component... fields) {
        Div row = new Div(fields);
        row.addClassName("offer-row");
        return row;
    }
}
