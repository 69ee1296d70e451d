package io.beckon.admin.visits.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import io.beckon.admin.visits.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The timeline of a visit. Long ones show a window of it that can be moved; whoever looks at the end of a live visit sees it grow. Rows
 * that stay the same are never made anew, so that nothing moves under the reader's eyes.
 */
final class TimelinePanel extends Div {
    private static final int STEP = TimelineWindow.STEP;

    private final OrderedList list = new OrderedList();
    private final Button earlier;
    private final Button later;
    private final Button end;
    private final List<Moment> rendered = new ArrayList<>();
    private final MomentRows rows;
    private List<Moment> moments = List.of();
    private TimelineWindow window = new TimelineWindow(0, 0);

    TimelinePanel(VisitWords words) {
        rows = new MomentRows(words, this::reveal);
        earlier = button("earlier", () -> window.earlier());
        later = button("later", () -> window.later(moments.size()));
        end = button("end", () -> TimelineWindow.last(moments.size()));
        end.setText(getTranslation("visits.timeline.end"));
        list.addClassName("timeline__rows");
        Div foot = new Div(later, end);
        foot.addClassName("timeline__foot");
        addClassName("timeline");
        setId("timeline");
        add(earlier, list, foot);
    }

    /** Shows these moments, which go on from those shown before. */
    void show(List<Moment> next) {
        int before = moments.size();
        moments = List.copyOf(next);
        move(before == 0 ? TimelineWindow.first(moments.size()) : window.grown(before, moments.size()));
    }

    private Button button(String id, Supplier<TimelineWindow> target) {
        Button button = new Button();
        button.setId("timeline-" + id);
        button.addClickListener(_ -> move(target.get()));
        return button;
    }

    private void move(TimelineWindow target) {
        if (!target.overlaps(window)) {
            list.removeAll();
            rendered.clear();
            window = new TimelineWindow(target.from(), target.from());
        }
        renderBeginning(target.from());
        renderFromFirstDifference(moments.subList(target.from(), target.to()));
        window = target;
        tell();
    }

    private void renderBeginning(int from) {
        for (int place = window.from(); place < from; place++) {
            list.remove(list.getComponentAt(0));
            rendered.removeFirst();
        }
        for (int place = window.from() - 1; place >= from; place--) {
            list.addComponentAsFirst(rows.of(moments.get(place)));
            rendered.addFirst(moments.get(place));
        }
    }

    private void renderFromFirstDifference(List<Moment> wanted) {
        int same = 0;
        while (same < wanted.size()
                && same < rendered.size()
                && wanted.get(same).equals(rendered.get(same))) {
            same++;
        }
        while (rendered.size() > same) {
            list.remove(list.getComponentAt(rendered.size() - 1));
            rendered.removeLast();
        }
        for (Moment moment : wanted.subList(same, wanted.size())) {
            list.add(rows.of(moment));
            rendered.add(moment);
        }
    }

    private void tell() {
        int before = window.from();
        int behind = moments.size() - window.to();
        earlier.setVisible(before > 0);
        earlier.setText(getTranslation("visits.timeline.earlier", Math.min(STEP, before), before));
        later.setVisible(behind > 0);
        later.setText(getTranslation("visits.timeline.later", Math.min(STEP, behind), behind));
        end.setVisible(behind > STEP);
    }

    /** Scrolls to an event and marks it, wherever in the visit it is. */
    void reveal(String event) {
        int place = placeOf(event);
        if (place < 0) {
            return;
        }
        if (!window.contains(place)) {
            move(TimelineWindow.around(place, moments.size()));
        }
        list.getChildren().forEach(row -> row.removeClassName("timeline__row--revealed"));
        MomentRow row = (MomentRow) list.getComponentAt(place - window.from());
        row.addClassName("timeline__row--revealed");
        row.scrollIntoView();
    }

    private int placeOf(String event) {
        for (int place = 0; place < moments.size(); place++) {
            String id = switch (moments.get(place)) {
                case Moment.PageOpened page -> page.event().id();
                case Moment.Happened happened -> happened.event().id();
                case Moment.Fired _, Moment.Decided _, Moment.Refused _ -> "";
            };
            if (id.equals(event)) {
                return place;
            }
        }
        return -1;
    }
}
