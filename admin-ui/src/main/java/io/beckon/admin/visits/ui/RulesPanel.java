package io.beckon.admin.visits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.beckon.admin.layout.Chip;
import io.beckon.admin.visits.VisitExplanation;
import io.beckon.admin.visits.VisitStory;
import io.beckon.admin.words.Words;
import io.beckon.definitions.history.DecisionEntry.RuleEntry;
import io.beckon.definitions.history.EventEntry;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.site.Rule;
import io.beckon.engine.explanation.Explanation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far each rule is in the visit: first those that fired or have begun, the others folded when they are many. What stays the same is not
 * made anew.
 */
final class RulesPanel extends Section {
    private static final int MOST_IDLE = 3;
    private static final int MOST_FIRINGS = 3;

    private record Row(Rule rule, RuleTold told) {}

    /** A row, and where it is shown. */
    private record Item(Row row, ListItem item) {}

    private final VisitWords words;
    private final Words texts;
    private final Consumer<String> reveal;
    private final Div body = new Div();
    private final Paragraph text = new Paragraph();
    private final UnorderedList begun = new UnorderedList();
    private final UnorderedList folded = new UnorderedList();
    private final Details idle = new Details();
    private final Map<RuleId, Item> items = new HashMap<>();
    private Map<String, EventEntry> events = Map.of();
    private @Nullable VisitExplanation shown;

    /**
     * An empty panel.
     *
     * @param reveal shows the event with an id
     */
    RulesPanel(VisitWords words, Consumer<String> reveal) {
        this.words = words;
        this.texts = words.texts();
        this.reveal = reveal;
        setId("visit-rules");
        addClassNames("card", "visit__rules");
        idle.addClassName("visit__idle");
        idle.setId("visit-rules-idle");
        idle.add(folded);
        begun.addClassName("visit__courses");
        folded.addClassName("visit__courses");
        add(new H2(texts.say("visits.rules")), body);
    }

    /** Adds what can be done with the visit. */
    void addAction(Component action) {
        add(action);
    }

    /** Shows the rules of a story, or why nobody can tell of them. What is shown already stays. */
    void show(VisitExplanation explained, VisitStory story) {
        if (explained.equals(shown)) {
            return;
        }
        shown = explained;
        switch (explained) {
            case VisitExplanation.Rules rules -> show(rules, story);
            case VisitExplanation.Untold why -> {
                say(key(why), story.visit().version());
                set(body, List.of(text));
            }
        }
    }

    private static String key(VisitExplanation.Untold why) {
        return switch (why) {
            case KEPT_NO_MORE -> "visits.rules.kept-no-more";
            case UNUSABLE -> "visits.rules.unusable";
            case UNREACHABLE -> "visits.rules.unreachable";
        };
    }

    private void show(VisitExplanation.Rules rules, VisitStory story) {
        ExplanationWords explanations = new ExplanationWords(texts, words.times(), rules.site(), story.isLive());
        List<Row> rows = rules.rules().stream()
                .map(rule -> new Row(rule.rule(), explanations.of(rule.explanation())))
                .toList();
        events = new HashMap<>();
        story.events().forEach(event -> events.put(event.id(), event));
        fill(rows, story.visit().version());
    }

    private void fill(List<Row> rows, int version) {
        if (rows.isEmpty()) {
            say("visits.rules.none", version);
            set(body, List.of(text));
            return;
        }
        List<Row> told = Stream.concat(of(rows, RuleTold.State.FIRED).stream(), of(rows, RuleTold.State.BEGUN).stream())
                .toList();
        List<Row> quiet = of(rows, RuleTold.State.IDLE);
        boolean isFolded = quiet.size() > MOST_IDLE;
        set(
                begun,
                items(
                        isFolded
                                ? told
                                : Stream.concat(told.stream(), quiet.stream()).toList()));
        set(folded, items(isFolded ? quiet : List.of()));
        idle.setSummaryText(texts.say("visits.rules.idle", quiet.size()));
        say("visits.rules.text", version);
        set(body, isFolded ? List.of(text, begun, idle) : List.of(text, begun));
    }

    private void say(String key, int version) {
        text.setText(texts.say(key, version));
    }

    private static List<Row> of(List<Row> rows, RuleTold.State state) {
        return rows.stream().filter(row -> row.told().state() == state).toList();
    }

    /** What is shown already in this order stays untouched. */
    private static <C extends Component & HasComponents> void set(C holder, List<? extends Component> wanted) {
        List<Component> present = holder.getChildren().toList();
        if (!present.equals(wanted)) {
            holder.removeAll();
            holder.add(List.copyOf(wanted));
        }
    }

    private List<ListItem> items(List<Row> rows) {
        return rows.stream().map(this::item).toList();
    }

    /** The item of a rule, filled anew when there is something else to tell. */
    private ListItem item(Row row) {
        Item known = items.get(row.rule().id());
        if (known != null && known.row().equals(row)) {
            return known.item();
        }
        ListItem item = known == null ? new ListItem() : known.item();
        items.put(row.rule().id(), new Item(row, item));
        fill(item, row);
        return item;
    }

    private void fill(ListItem item, Row row) {
        Rule rule = row.rule();
        RuleTold told = row.told();
        Span name = new Span(RuleLink.to(new RuleEntry(rule.id().value(), rule.name()), words));
        name.addClassName("visit__rule");
        Chip chip = told.state() == RuleTold.State.FIRED ? Chip.good(told.reached()) : Chip.quiet(told.reached());
        Div head = new Div(name, chip);
        head.addClassName("visit__course-head");
        item.removeAll();
        item.add(head);
        item.setId("visit-rule-" + rule.id());
        told.firings().stream().limit(MOST_FIRINGS).forEach(firing -> item.add(fired(firing)));
        if (told.firings().size() > MOST_FIRINGS) {
            item.add(
                    new Paragraph(texts.say("visits.values.more", told.firings().size() - MOST_FIRINGS)));
        }
        told.sentences().forEach(sentence -> item.add(new Paragraph(sentence)));
    }

    private Component fired(Explanation.Firing firing) {
        List<EventEntry> because = firing.because().stream()
                .map(event -> events.get(event.id()))
                .filter(Objects::nonNull)
                .toList();
        String beginning = texts.say("visits.rules.fired-at", words.times().clock(firing.atMillis()));
        return new Causes(beginning, because, words, reveal);
    }
}
