package io.beckon.admin.rehearsal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.beckon.admin.layout.Chip;
import io.beckon.admin.rehearsal.RuleComparison;
import io.beckon.admin.rehearsal.RuleResult;
import io.beckon.admin.rehearsal.RuleResult.Example;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What became of a rule in the draft and in the live version, side by side: decisions by reason, and visits to open. */
record RuleSides(ReportWords words, String site, @Nullable Integer live, boolean mayOpenVisits) {
    Component of(RuleComparison rule) {
        Div sides = new Div(side("draft", rule, rule.draft(), words.say("rehearsal.side.draft")));
        sides.addClassName("rehearsed__sides");
        if (live != null) {
            sides.add(side("live", rule, rule.live(), words.say("rehearsal.side.live", live)));
        }
        return sides;
    }

    private Component side(String id, RuleComparison rule, @Nullable RuleResult result, String title) {
        Div side = new Div(new H3(title));
        side.setId("rehearsed-" + rule.id() + "-" + id);
        side.addClassName("rehearsed__side");
        if (result == null) {
            side.add(new Paragraph(words.say("rehearsal.side.missing")));
        } else if (result.visits() == 0) {
            side.add(new Paragraph(words.say(result.isOn() ? "rehearsal.side.never" : "rehearsal.side.off")));
        } else {
            side.add(decisions(result));
            if (mayOpenVisits) {
                side.add(new H4(words.say("rehearsal.visits", result.examples().size(), result.visits())));
                side.add(visits(result));
            }
        }
        return side;
    }

    private Component decisions(RuleResult result) {
        UnorderedList list = new UnorderedList();
        list.addClassName("rehearsed__decisions");
        if (result.offered() > 0) {
            list.add(line(words.say("rehearsal.offered"), result.offered()));
        }
        result.heldBack().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(reason -> list.add(line(words.reason(reason.getKey()), reason.getValue())));
        return list;
    }

    private ListItem line(String what, int count) {
        return new ListItem(new Span(what), new Span(words.say("rehearsal.count", count)));
    }

    private Component visits(RuleResult result) {
        UnorderedList list = new UnorderedList();
        list.addClassName("rehearsed__visits");
        result.examples().forEach(example -> list.add(visit(example)));
        return list;
    }

    private ListItem visit(Example example) {
        Anchor link =
                new Anchor("sites/" + site + "/visits/" + example.visit(), words.second(example.startedAtMillis()));
        link.setRouterIgnore(false);
        ListItem item = new ListItem(link);
        if (example.isOnlyHere()) {
            item.add(Chip.quiet(words.say("rehearsal.visit.only-here")));
        }
        return item;
    }
}
