package io.beckon.admin.rehearsal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.beckon.admin.rehearsal.RehearsalReport;
import java.util.List;

/** What a rehearsal has found: in one sentence, rule by rule, and how far it can be trusted. */
final class ReportPanel extends Div {
    private final ReportWords words;

    /**
     * A report.
     *
     * @param site the key of the site, for links
     */
    ReportPanel(RehearsalReport report, ReportWords words, String site, boolean mayOpenVisits) {
        this.words = words;
        addClassName("rehearsal");
        Paragraph summary = new Paragraph(words.summary(report));
        summary.setId("rehearsal-summary");
        summary.addClassName("rehearsal__summary");
        Section rules = section("rehearsal-rules", "rehearsal.rules", summary, head());
        RuleSides sides = new RuleSides(words, site, report.live(), mayOpenVisits);
        report.rules().forEach(rule -> rules.add(new RuleRow(rule, report, words, sides)));
        add(rules);
        gaps(report);
        if (!report.encounters().isEmpty()) {
            add(list(
                    "rehearsal-encounters",
                    "rehearsal.encounters",
                    report.encounters().stream().map(words::encounter).toList()));
        }
        add(list("rehearsal-notes", "rehearsal.notes", words.assumptions(report, mayOpenVisits)));
    }

    /** Of each version its own, unless both have the same. */
    private void gaps(RehearsalReport report) {
        List<String> draft = report.gaps().stream().map(words::gap).toList();
        List<String> live = report.liveGaps().stream().map(words::gap).toList();
        if (report.live() == null || draft.equals(live)) {
            if (!draft.isEmpty()) {
                add(list("rehearsal-gaps", "rehearsal.gaps", draft));
            }
            return;
        }
        Section section = section("rehearsal-gaps", "rehearsal.gaps");
        addSide(section, words.say("rehearsal.side.draft"), draft);
        addSide(section, words.say("rehearsal.side.live", report.live()), live);
        add(section);
    }

    private static void addSide(Section section, String title, List<String> sentences) {
        if (!sentences.isEmpty()) {
            section.add(new H3(title), list(sentences));
        }
    }

    /** Every number says for itself what it is to those who do not see the columns. */
    private Component head() {
        Div head = new Div(
                new Span(words.say("rehearsal.column.rule")),
                new Span(words.say("rehearsal.column.visits")),
                new Span(words.say("rehearsal.column.offered")),
                new Span(words.say("rehearsal.column.held-back")));
        head.addClassNames("rehearsed__columns", "rehearsed__head");
        head.getElement().setAttribute("aria-hidden", "true");
        return head;
    }

    private Section list(String id, String titleKey, List<String> sentences) {
        return section(id, titleKey, list(sentences));
    }

    private static UnorderedList list(List<String> sentences) {
        UnorderedList list = new UnorderedList();
        list.addClassName("rehearsal__list");
        sentences.forEach(sentence -> list.add(new ListItem(sentence)));
        return list;
    }

    private Section section(String id, String titleKey, Component... content) {
        H2 title = new H2(words.say(titleKey));
        title.setId(id + "-title");
        Section section = new Section(title);
        section.setId(id);
        section.addClassNames("card", "rehearsal__section");
        section.getElement().setAttribute("aria-labelledby", id + "-title");
        section.add(content);
        return section;
    }
}
