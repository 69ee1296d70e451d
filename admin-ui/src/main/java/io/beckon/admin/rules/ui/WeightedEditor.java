package io.beckon.admin.rules.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import io.beckon.admin.forms.Editor;
import io.beckon.admin.forms.Marks;
import io.beckon.definitions.rules.Pattern.Score.Weighted;
import java.util.Optional;

/** A filter, and how many points each event that passes it counts. */
final class WeightedEditor implements Editor<Weighted> {
    private static final int MOST = 1000;

    private final FilterEditor filter;
    private final IntegerField weight = new IntegerField();
    private final RuleScope scope;
    private final Div content;

    WeightedEditor(String id, FilterEditor filter, RuleScope scope) {
        this.filter = filter;
        this.scope = scope;
        weight.setId(id + "-weight");
        weight.setLabel(scope.say("rules.filter.weight"));
        weight.setMin(-MOST);
        weight.setMax(MOST);
        weight.setStepButtonsVisible(true);
        weight.setValue(1);
        Marks.guard(weight, this::checkWeight, scope.changed());
        content = new Div(filter.content(), weight);
        content.addClassName("rule-weighted");
    }

    @Override
    public Component content() {
        return content;
    }

    @Override
    public void show(Weighted weighted) {
        Marks.clear(weight);
        filter.show(weighted.filter());
        weight.setValue(weighted.weight());
    }

    @Override
    public Optional<Weighted> peek() {
        return points().flatMap(points -> filter.peek().map(there -> new Weighted(there, points)));
    }

    @Override
    public boolean check() {
        return Marks.all(filter.check(), checkWeight());
    }

    private boolean checkWeight() {
        return Marks.mark(weight, points().isPresent(), scope.say("rules.error.weight", MOST));
    }

    private Optional<Integer> points() {
        return Optional.ofNullable(weight.getValue()).filter(points -> points != 0 && Math.abs(points) <= MOST);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        filter.setReadOnly(readOnly);
        weight.setReadOnly(readOnly);
    }
}
