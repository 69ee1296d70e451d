package io.beckon.admin.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import io.beckon.definitions.site.Caps;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Limits of offers; an empty field is no limit. */
public final class CapsEditor {
    private static final int MOST = 1000;
    private static final long YEAR_MILLIS = 366L * 86_400_000;

    private final String id;
    private final FormScope scope;
    private final IntegerField perPageView;
    private final IntegerField perVisit;
    private final IntegerField perDay;
    private final IntegerField perVisitor;
    private final DurationEditor afterAccepted;
    private final DurationEditor afterRejected;
    private final DurationEditor afterIgnored;
    private final Div content = new Div();

    /**
     * Fields for all limits.
     *
     * @param id what the ids of the fields begin with
     */
    public CapsEditor(String id, FormScope scope) {
        this.id = id;
        this.scope = scope;
        perPageView = count("per-page-view");
        perVisit = count("per-visit");
        perDay = count("per-day");
        perVisitor = count("per-visitor");
        afterAccepted = silence("after-accepted");
        afterRejected = silence("after-rejected");
        afterIgnored = silence("after-ignored");
        content.add(columns(counts()), columns(durations().stream().map(DurationEditor::content)));
    }

    private static Div columns(Stream<? extends Component> fields) {
        Div columns = new Div();
        columns.addClassName("caps-fields");
        fields.forEach(columns::add);
        return columns;
    }

    public Component content() {
        return content;
    }

    public void show(Caps caps) {
        counts().forEach(Marks::clear);
        perPageView.setValue(caps.perPageView());
        perVisit.setValue(caps.perVisit());
        perDay.setValue(caps.perDay());
        perVisitor.setValue(caps.perVisitor());
        show(afterAccepted, caps.afterAcceptedMillis());
        show(afterRejected, caps.afterRejectedMillis());
        show(afterIgnored, caps.afterIgnoredMillis());
    }

    /** The limits; only after a check that found nothing. */
    public Caps read() {
        return new Caps(
                perPageView.getValue(),
                perVisit.getValue(),
                perDay.getValue(),
                perVisitor.getValue(),
                millis(afterAccepted),
                millis(afterRejected),
                millis(afterIgnored));
    }

    /** Whether all limits are right; otherwise the errors are at the fields now. */
    public boolean check() {
        boolean areCountsRight = counts().map(this::check).reduce(true, Boolean::logicalAnd);
        return durations().stream()
                .map(duration -> duration.isEmpty() || duration.check())
                .reduce(areCountsRight, Boolean::logicalAnd);
    }

    public void setReadOnly(boolean readOnly) {
        counts().forEach(field -> field.setReadOnly(readOnly));
        durations().forEach(duration -> duration.setReadOnly(readOnly));
    }

    private boolean check(IntegerField field) {
        Integer value = field.getValue();
        boolean isRight = value == null ? !Marks.isUnreadable(field) : value >= 0 && value <= MOST;
        return Marks.mark(field, isRight, scope.say("forms.error.cap", MOST));
    }

    private IntegerField count(String name) {
        IntegerField field = new IntegerField(scope.say("forms.caps." + name));
        field.setId(id + "-" + name);
        field.setMin(0);
        field.setMax(MOST);
        field.setPlaceholder(scope.say("forms.caps.none"));
        field.setClearButtonVisible(true);
        Marks.guard(field, () -> check(field), scope.changed());
        return field;
    }

    private DurationEditor silence(String name) {
        return new DurationEditor(id + "-" + name, scope.say("forms.caps." + name), "", 0, YEAR_MILLIS, scope);
    }

    private static void show(DurationEditor editor, @Nullable Long millis) {
        if (millis == null) {
            editor.clear();
        } else {
            editor.show(millis);
        }
    }

    private static @Nullable Long millis(DurationEditor editor) {
        return editor.peek().orElse(null);
    }

    private Stream<IntegerField> counts() {
        return Stream.of(perPageView, perVisit, perDay, perVisitor);
    }

    private List<DurationEditor> durations() {
        return List.of(afterAccepted, afterRejected, afterIgnored);
    }
}
