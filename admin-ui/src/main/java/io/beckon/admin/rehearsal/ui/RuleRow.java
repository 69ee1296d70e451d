package io.beckon.admin.rehearsal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.beckon.admin.layout.Chip;
import io.beckon.admin.rehearsal.RecordingGap;
import io.beckon.admin.rehearsal.RehearsalReport;
import io.beckon.admin.rehearsal.RuleComparison;
import io.beckon.admin.rehearsal.RuleResult;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** One rule: its numbers in the draft, how they differ from what is live, and on demand the reasons and the visits. */
final class RuleRow extends Composite<Details> {
    private final RuleComparison rule;
    private final RehearsalReport report;
    private final ReportWords words;

    RuleRow(RuleComparison rule, RehearsalReport report, ReportWords words, RuleSides sides) {
        this.rule = rule;
        this.report = report;
        this.words = words;
        Div summary = new Div(
                name(),
                number("visits", RuleResult::visits),
                number("offered", RuleResult::offered),
                number("held-back", RuleResult::heldBackInAll));
        summary.addClassName("rehearsed__columns");
        getContent().setId("rehearsed-" + rule.id());
        getContent().addClassName("rehearsed");
        getContent().setSummary(summary);
        getContent().add(sides.of(rule));
    }

    private Component name() {
        Span name = new Span(rule.name());
        name.addClassName("rehearsed__name");
        Div cell = new Div(name);
        cell.addClassName("rehearsed__rule");
        if (rule.draft() == null) {
            cell.add(Chip.quiet(words.say("rehearsal.rule.only-live")));
        } else if (!rule.draft().isOn()) {
            cell.add(Chip.quiet(words.say("rehearsal.rule.off")));
        }
        if (report.live() != null && rule.live() == null) {
            cell.add(Chip.quiet(words.say("rehearsal.rule.new")));
        }
        if (waitsForNewEvents()) {
            cell.add(Chip.warn(words.say("rehearsal.rule.no-recordings")));
        }
        return cell;
    }

    private boolean waitsForNewEvents() {
        return report.gaps().stream()
                .anyMatch(gap ->
                        gap.kind() == RecordingGap.Kind.NEW && gap.rules().contains(rule.name()));
    }

    private Component number(String what, ToIntFunction<RuleResult> count) {
        Span label = new Span(words.say("rehearsal.column." + what) + " ");
        label.addClassName("sr-only");
        Div cell = new Div(label, drafted(what, rule.draft(), count));
        cell.addClassName("rehearsed__number");
        RuleResult live = rule.live();
        if (live != null) {
            Span before = new Span(words.say("rehearsal.live-count", count.applyAsInt(live)));
            before.setId("rehearsed-" + rule.id() + "-" + what + "-live");
            before.addClassName("rehearsed__live");
            cell.add(before);
            if (rule.draft() != null) {
                cell.add(difference(count.applyAsInt(rule.draft()) - count.applyAsInt(live)));
            }
        }
        return cell;
    }

    private Component drafted(String what, @Nullable RuleResult draft, ToIntFunction<RuleResult> count) {
        Span number = new Span(
                draft == null ? words.say("rehearsal.none") : words.say("rehearsal.count", count.applyAsInt(draft)));
        number.setId("rehearsed-" + rule.id() + "-" + what);
        number.addClassName("rehearsed__draft");
        return number;
    }

    private Component difference(int difference) {
        Span shown = new Span(words.say("rehearsal.difference", difference, Math.abs(difference)));
        shown.addClassName("rehearsed__difference");
        shown.setVisible(difference != 0);
        return shown;
    }
}
