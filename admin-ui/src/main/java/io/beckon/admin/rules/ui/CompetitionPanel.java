package io.beckon.admin.rules.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.beckon.admin.layout.Chip;
import io.beckon.admin.rules.Competition;
import io.beckon.admin.rules.Competition.Contender;
import io.beckon.admin.rules.CompetitionWords;
import io.beckon.admin.rules.Competitions;
import io.beckon.definitions.site.Site;

/** Which rules can fire on the same event, and who then makes the offer. */
final class CompetitionPanel extends Section {
    CompetitionPanel() {
        setId("rule-competition");
        addClassNames("card", "competition");
        setVisible(false);
    }

    /** Shows who competes in a site; nothing as long as there are not two rules. */
    void show(Site site, Competitions competitions) {
        CompetitionWords words = new CompetitionWords(this::getTranslation, site);
        H2 title = new H2(getTranslation("rules.competition"));
        title.setId("rule-competition-title");
        getElement().setAttribute("aria-labelledby", "rule-competition-title");
        removeAll();
        add(title, new Paragraph(words.summary(competitions)));
        competitions.groups().forEach(group -> add(group(site, group, words)));
        if (!competitions.groups().isEmpty()) {
            add(new Paragraph(getTranslation("rules.competition.conditions")));
        }
        if (!competitions.timed().isEmpty()) {
            add(new Paragraph(words.timed(competitions)));
        }
        setVisible(site.rules().size() > 1);
    }

    private Component group(Site site, Competition group, CompetitionWords words) {
        OrderedList order = new OrderedList();
        order.addClassName("competition__order");
        group.contenders().forEach(contender -> order.add(contender(site, group, contender, words)));
        Div shown = new Div(new H3(words.occasion(group)), order, new Paragraph(words.winner(group)));
        shown.addClassName("competition__group");
        return shown;
    }

    private ListItem contender(Site site, Competition group, Contender contender, CompetitionWords words) {
        Anchor link = new Anchor("sites/" + site.key() + "/rules/" + contender.rule(), contender.name());
        link.setRouterIgnore(false);
        Span where = new Span(words.where(contender));
        where.addClassName("competition__where");
        String priority = getTranslation("rules.competition.priority", contender.priority());
        ListItem item = new ListItem(link, contender.isTied() ? Chip.warn(priority) : Chip.quiet(priority), where);
        if (!contender.never().isEmpty()) {
            Span never = new Span(words.never(group, contender));
            never.addClassName("competition__never");
            item.add(never);
        }
        return item;
    }
}
