package io.beckon.admin.visits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.beckon.admin.layout.Chip;
import io.beckon.admin.visits.Device;
import io.beckon.admin.visits.Outcome;
import io.beckon.admin.words.Words;
import io.beckon.definitions.history.VisitEntry;
import io.beckon.definitions.history.VisitOutcome.FiredRule;
import io.beckon.definitions.history.VisitPage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Visits, newest first, to which older ones are added page by page. */
final class VisitList extends Div {
    private final Words texts = this::getTranslation;
    private final Times times;
    private final Instant now;
    private final Function<VisitEntry, String> address;
    private final VisitorWords visitors = new VisitorWords(texts);
    private final DeviceWords devices = new DeviceWords(texts, getLocale());
    private final Grid<VisitEntry> grid = new Grid<>();
    private final List<VisitEntry> shown = new ArrayList<>();
    private final Span count = new Span();
    private final Button older;
    private @Nullable String next;

    /**
     * An empty list.
     *
     * @param address where a visit is told
     * @param more what to do when older visits are wanted
     */
    VisitList(Times times, Instant now, Function<VisitEntry, String> address, Consumer<VisitList> more) {
        this.times = times;
        this.now = now;
        this.address = address;
        addClassName("visits");
        older = new Button(getTranslation("visits.older"), _ -> more.accept(this));
        older.setId("older");
        older.setDisableOnClick(true);
        addColumns();
        grid.setId("visits");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.setItems(shown);
        grid.addItemClickListener(click -> UI.getCurrent().navigate(address.apply(click.getItem())));
        Div foot = new Div(count, older);
        foot.addClassName("visits__foot");
        add(grid, foot);
    }

    /** Adds the next page. */
    void add(VisitPage page) {
        shown.addAll(page.visits());
        next = page.next();
        grid.getDataProvider().refreshAll();
        count.setText(getTranslation("visits.count", shown.size()));
        older.setVisible(next != null);
        older.setEnabled(true);
    }

    /** Older visits could not be had; they can be asked for again. */
    void letAskAgain() {
        older.setEnabled(true);
    }

    /** The cursor of the next page. */
    @Nullable
    String next() {
        return next;
    }

    /** As wide as a narrow window allows; what is left over goes to those that say most. */
    private void addColumns() {
        column("visits.column.when", this::when).setFlexGrow(2).setWidth("6.75rem");
        column("visits.column.visitor", this::visitor).setFlexGrow(2).setWidth("6.5rem");
        column("visits.column.course", this::course).setFlexGrow(2).setWidth("9.75rem");
        column("visits.column.device", this::device).setFlexGrow(2).setWidth("6.25rem");
        column("visits.column.outcome", this::outcome).setFlexGrow(4).setWidth("8.25rem");
    }

    private Grid.Column<VisitEntry> column(String key, Function<VisitEntry, Component> cell) {
        return grid.addComponentColumn(cell::apply)
                .setHeader(getTranslation(key))
                .setSortable(false);
    }

    private Component when(VisitEntry visit) {
        Anchor link = new Anchor(address.apply(visit), times.moment(visit.startedAt(), now));
        link.setRouterIgnore(false);
        link.setTitle(times.full(visit.startedAt()));
        return cell(link, times.ago(visit.startedAt(), now));
    }

    private Component visitor(VisitEntry visit) {
        return cell(new Span(visitors.of(visit)), visitors.number(visit));
    }

    private Component course(VisitEntry visit) {
        Long ended = visit.endedAt();
        Component length = ended == null
                ? Chip.good(getTranslation("visits.live"))
                : new Span(times.duration(ended - visit.startedAt()));
        return cell(length, getTranslation("visits.counts", visit.pages(), visit.events()));
    }

    private Component device(VisitEntry visit) {
        Device device = DeviceWords.device(visit);
        return cell(new Span(devices.name(device)), devices.place(device, visit));
    }

    private Component outcome(VisitEntry visit) {
        Div cell = new Div();
        cell.addClassName("visits__outcome");
        EngagementWords.chip(texts, Outcome.of(visit.outcome())).ifPresent(cell::add);
        if (visit.outcome() != null) {
            Span rules = new Span(
                    visit.outcome().rules().stream().map(FiredRule::name).collect(Collectors.joining(", ")));
            rules.addClassName("visits__second");
            rules.setTitle(rules.getText());
            cell.add(rules);
        }
        return cell;
    }

    private static Component cell(Component first, String second) {
        Span small = new Span(second);
        small.addClassName("visits__second");
        Div cell = new Div(first, small);
        cell.addClassName("visits__cell");
        return cell;
    }
}
