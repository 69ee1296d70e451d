package io.beckon.admin.rules.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import io.beckon.admin.forms.DurationEditor;
import io.beckon.admin.forms.Marks;
import io.beckon.definitions.site.Caps;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Limits of offers; an empty field is no limit. */
final class CapsEditor {
    private static final int MOST = 1000;
    private static final long YEAR_MILLIS = 366L * 86_400_000;

    private final RuleScope scope;
    private final IntegerField perPageView;
    private final IntegerField perVisit;
    private final IntegerField perDay;
    private final IntegerField perVisitor;
    private final DurationEditor afterAccepted;
    private final DurationEditor afterRejected;
    private final DurationEditor afterIgnored;
    private final Div content = new Div();

    CapsEditor(RuleScope scope) {
        this.scope = scope;
        perPageView = count("per-page-view");
        perVisit = count("per-visit");
        perDay = count("per-day");
        perVisitor = count("per-visitor");
        afterAccepted = silence("after-accepted");
        afterRejected = silence("after-rejected");
        afterIgnored = silence("after-ignored");
        content.addClassName("rule-caps");
        content.add(perPageView, perVisit, perDay, perVisitor);
        durations().forEach(duration -> content.add(duration.content()));
    }

    Component content() {
        return content;
    }

    void show(Caps caps) {
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
    Caps read() {
        return new Caps(
                perPageView.getValue(),
                perVisit.getValue(),
                perDay.getValue(),
                perVisitor.getValue(),
                millis(afterAccepted),
                millis(afterRejected),
                millis(afterIgnored));
    }

    boolean check() {
        boolean areCountsRight = counts().map(this::check).reduce(true, Boolean::logicalAnd);
        return durations().stream()
                .map(duration -> duration.isEmpty() || duration.check())
                .reduce(areCountsRight, Boolean::logicalAnd);
    }

    void setReadOnly(boolean readOnly) {
        counts().forEach(field -> field.setReadOnly(readOnly));
        durations().forEach(duration -> duration.setReadOnly(readOnly));
    }

    private boolean check(IntegerField field) {
        Integer value = field.getValue();
        boolean isRight = value == null ? !Marks.isUnreadable(field) : value >= 0 && value <= MOST;
        return Marks.mark(field, isRight, scope.say("rules.error.cap", MOST));
    }

    private IntegerField count(String name) {
        IntegerField field = new IntegerField(scope.say("rules.caps." + name));
        field.setId("rule-caps-" + name);
        field.setMin(0);
        field.setMax(MOST);
        field.setPlaceholder(scope.say("rules.caps.none"));
        field.setClearButtonVisible(true);
        Marks.guard(field, () -> check(field), scope.changed());
        return field;
    }

    private DurationEditor silence(String name) {
        return new DurationEditor(
                "rule-caps-" + name, scope.say("rules.caps." + name), "", 0, YEAR_MILLIS, scope.form());
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
