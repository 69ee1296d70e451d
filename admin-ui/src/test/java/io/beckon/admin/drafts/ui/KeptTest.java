package io.beckon.admin.drafts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No route is needed: the fields stand alone. */
@ViewPackages(packages = "io.beckon.admin.words")
class KeptTest extends BrowserlessTest {
    private final Div form = new Div();
    private final Map<String, Kept.Field> kept = new LinkedHashMap<>();

    @BeforeEach
    void begin() {
        form.removeAll();
    }

    @Test
    void fillsWhatIsTyped() {
        TextField name = add(new TextField(), "name", "Size");
        IntegerField count = add(new IntegerField(), "count", "7");
        BigDecimalField time = add(new BigDecimalField(), "time", "1.5");
        DateTimePicker from = add(new DateTimePicker(), "from", "2026-03-01T10:00");
        Checkbox exact = add(new Checkbox(), "exact", "true");

        assertThat(putBack()).isEmpty();
        assertThat(name.getValue()).isEqualTo("Size");
        assertThat(count.getValue()).isEqualTo(7);
        assertThat(time.getValue()).isEqualTo(new BigDecimal("1.5"));
        assertThat(from.getValue()).isEqualTo(LocalDateTime.parse("2026-03-01T10:00"));
        assertThat(exact.getValue()).isTrue();
    }

    @Test
    void choosesByWhatTheThingsAreCalled() {
        ComboBox<Integer> box = add(new ComboBox<>("", 10, 20, 30), "box", "no. 20");
        box.setItemLabelGenerator(KeptTest::label);
        Select<Integer> select = add(new Select<>(), "select", "no. 30");
        select.setItems(10, 20, 30);
        select.setItemLabelGenerator(KeptTest::label);
        RadioButtonGroup<Integer> radio = add(new RadioButtonGroup<>("", 10, 20), "radio", "no. 10");
        radio.setItemLabelGenerator(KeptTest::label);
        CheckboxGroup<Integer> some = add(new CheckboxGroup<>("", 10, 20, 30), "some", "no. 10", "no. 30");
        some.setItemLabelGenerator(KeptTest::label);

        assertThat(putBack()).isEmpty();
        assertThat(box.getValue()).isEqualTo(20);
        assertThat(select.getValue()).isEqualTo(30);
        assertThat(radio.getValue()).isEqualTo(10);
        assertThat(some.getValue()).containsExactlyInAnyOrder(10, 30);
    }

    @Test
    void choosesThingsThatAreCalledWhatTheyAre() {
        Select<String> select = add(new Select<>(), "select", "two");
        select.setItems("one", "two");

        assertThat(putBack()).isEmpty();
        assertThat(select.getValue()).isEqualTo("two");
    }

    @Test
    void typesWhatIsNoneOfTheThingsWhereAnyTextMayBeTyped() {
        ComboBox<String> box = add(new ComboBox<>("", "one", "two"), "box", "three");
        box.addCustomValueSetListener(typed -> box.setLabel("typed " + typed.getDetail()));
        box.setAllowCustomValue(true);

        assertThat(putBack()).isEmpty();
        assertThat(box.getLabel()).isEqualTo("typed three");
    }

    @Test
    void choosesNothingWhereNothingWasChosen() {
        Select<String> select = add(new Select<>(), "select");
        select.setItems("one", "two");
        select.setValue("two");

        assertThat(putBack()).isEmpty();
        assertThat(select.isEmpty()).isTrue();
    }

    @Test
    void fillsTheFieldThatAChoiceBrings() {
        Select<String> kind = add(new Select<>(), "kind", "Timer");
        kind.setItems("Click", "Timer");
        TextField seconds = add(new TextField(), "seconds", "30");
        seconds.setVisible(false);
        kind.addValueChangeListener(
                change -> seconds.setVisible(change.getValue().equals("Timer")));

        assertThat(putBack()).isEmpty();
        assertThat(seconds.getValue()).isEqualTo("30");
    }

    @Test
    void givesWhatCannotBePutAnywhereInWords() {
        Select<String> kind = add(new Select<>(), "kind", "Gone");
        kind.setItems("Click");
        kind.setValue("Click");
        add(new TextField(), "hidden", "unseen").setVisible(false);
        keep("row-3", "third");
        keep("row-4", "");

        assertThat(putBack())
                .containsExactly("Label of kind: Gone", "Label of hidden: unseen", "Label of row-3: third");
        assertThat(kind.getValue()).isEqualTo("Click");
    }

    @Test
    void readsNothingInWhatIsNoneOfIts() {
        assertThat(Kept.parse("")).isEmpty();
        assertThat(Kept.parse("{\"element-name\":{\"label\":\"Name\",\"value\":\"old\"}}"))
                .isEmpty();
    }

    private <C extends Component> C add(C field, String id, String... texts) {
        field.setId(id);
        form.add(field);
        keep(id, texts);
        return field;
    }

    private void keep(String id, String... texts) {
        kept.put(id, new Kept.Field("Label of " + id, List.of(texts)));
    }

    private List<String> putBack() {
        return new Kept(1, kept).putInto(new Fields(form));
    }

    private static String label(int number) {
        return "no. " + number;
    }
}
