package io.beckon.admin.visits.ui;

import static io.beckon.admin.visits.Told.at;
import static io.beckon.admin.visits.Told.business;
import static io.beckon.admin.visits.Told.engagement;
import static io.beckon.admin.visits.Told.event;
import static io.beckon.admin.visits.Told.heldBack;
import static io.beckon.admin.visits.Told.json;
import static io.beckon.admin.visits.Told.offered;
import static io.beckon.admin.visits.Told.page;
import static io.beckon.admin.visits.Told.refusal;
import static io.beckon.admin.visits.Told.system;
import static io.beckon.admin.visits.Told.visit;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import io.beckon.admin.visits.VisitStory;
import io.beckon.definitions.history.DecisionEntry;
import io.beckon.definitions.history.EventEntry;
import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.wire.SystemEvents;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a visit tells. */
@ViewPackages(packages = "io.beckon.admin.visits")
class VisitPanelTest extends VisitPanelScreen {
    @Test
    void tellsTheStoryOfAVisit() {
        VisitPanel panel = open(Set.of("help"));

        panel.show(story());

        assertThat(rows(panel))
                .containsSubsequence(
                        "12:00:00 +0:00 Page p1 open for 2 min /p1",
                        "12:00:05 +0:05 Viewed price 120",
                        "12:00:05 +0:05 Rule fired: Needs help Because of Viewed 12:00:05",
                        "12:00:10 +0:10 Offered: chat, after 5 s of waiting for a free agent Waited: 5 s",
                        "12:00:10 +0:10 Invitation sent",
                        "12:00:11 +0:11 Invitation shown",
                        "12:00:12 +0:12 Invitation accepted",
                        "12:00:50 +0:50 Not shown: this visitor has already had 1 of 1 offers today."
                                + " So far: 1 · Limit: 1 · Counted for: the site",
                        "12:01:40 +1:40 Refused Invitation accepted"
                                + " It does not fit the state of the offer at that moment, for example a second answer.");
        assertThat(words(find(EngagementCard.class).single()))
                .isEqualTo("chat Chat · Needs help Offered 12:00:10 Shown 12:00:11 Accepted 12:00:12");
    }

    @Test
    void leadsToARuleOnlyWhileItIsDefined() {
        open(Set.of("help")).show(story());
        assertThat(find(Anchor.class).withText("Needs help").all())
                .isNotEmpty()
                .allMatch(link -> link.getHref().equals("sites/shop/rules/help"));

        UI.getCurrent().removeAll();
        open(Set.of("other")).show(story());
        assertThat(find(Anchor.class).withText("Needs help").exists()).isFalse();
    }

    @Test
    void goesOnWithoutTouchingTheRowsThatStay() {
        VisitPanel panel = open(Set.of());
        List<EventEntry> events = new ArrayList<>(List.of(page("t1.1", "p1", 0), business("t1.2", "Viewed", "p1", 5)));
        panel.show(new VisitStory(visit("v1", null), events, List.of(), List.of(), List.of()));
        List<MomentRow> before = find(MomentRow.class).all();

        events.add(business("t1.3", "Viewed", "p1", 9));
        panel.show(new VisitStory(visit("v1", null), events, List.of(), List.of(), List.of()));

        List<MomentRow> after = find(MomentRow.class).all();
        assertThat(after).hasSize(3);
        assertThat(after.subList(0, 2))
                .usingElementComparator((one, other) -> one == other ? 0 : 1)
                .isEqualTo(before);
    }

    @Test
    void staysUsableWithFiveThousandEvents() {
        List<EventEntry> events = new ArrayList<>(List.of(page("t1.0", "p1", 0)));
        IntStream.range(1, 5_000).forEach(i -> events.add(business("t1." + i, "Viewed", "p1", i / 10)));
        DecisionEntry early = heldBack("d1", 0, "t1.3", "no-offer", Map.of());
        VisitPanel panel = open(Set.of());

        panel.show(new VisitStory(visit("v1", at(600)), events, List.of(early), List.of(), List.of()));
        assertThat(find(MomentRow.class).all()).hasSize(TimelineWindow.STEP);

        test(button("timeline-later")).click();
        test(button("timeline-end")).click();
        assertThat(find(MomentRow.class).all()).hasSize(TimelineWindow.STEP);
        assertThat(rows(panel).getLast()).contains("12:08:19");

        test(button("timeline-earlier")).click();
        assertThat(find(MomentRow.class).all()).hasSize(2 * TimelineWindow.STEP);
    }

    @Test
    void leadsFromARuleToTheEventThatMadeItTrue() {
        List<EventEntry> events = new ArrayList<>(List.of(page("t1.0", "p1", 0)));
        IntStream.range(1, 1_000).forEach(i -> events.add(business("t1." + i, "Viewed", "p1", i)));
        VisitPanel panel = open(Set.of());
        panel.show(new VisitStory(
                visit("v1", null),
                events,
                List.of(heldBack("d1", 999, "t1.3", "no-offer", Map.of())),
                List.of(),
                List.of()));
        test(button("timeline-end")).click();

        test(find(Button.class).withText("Viewed 12:00:03").single()).click();

        assertThat(find(MomentRow.class)
                        .withClassName("timeline__row--revealed")
                        .single()
                        .getId())
                .contains("event-t1.3");
    }

    @Test
    void saysWhenNothingWasDecided() {
        open(Set.of()).show(new VisitStory(visit("v1", null), List.of(), List.of(), List.of(), List.of()));

        assertThat(UI.getCurrent().getElement().getTextRecursively()).contains("No rule has fired in this visit");
    }

    private static VisitStory story() {
        List<EventEntry> events = List.of(
                page("t1.1", "p1", 0),
                business("t1.2", "Viewed", "p1", 5),
                system("server.2", SystemEvents.ENGAGEMENT_OFFERED, 10, "e1"),
                system("t1.3", SystemEvents.ENGAGEMENT_SHOWN, 11, "e1"),
                system("t1.4", SystemEvents.ENGAGEMENT_ACCEPTED, 12, "e1"),
                business("t1.5", "Viewed", "p1", 50),
                event("server.6", EventType.SYSTEM, SystemEvents.VISIT_ENDED, null, 120, Map.of()));
        return new VisitStory(
                visit("v1", at(120)),
                events,
                List.of(
                        offered("d1", 5, 10, "t1.2", "e1"),
                        heldBack(
                                "d2",
                                50,
                                "t1.5",
                                "cap-day",
                                Map.of("scope", json("\"site\""), "limit", json("1"), "count", json("1")))),
                List.of(engagement("accepted", null, at(11), at(12), null)),
                List.of(refusal("t1.9", SystemEvents.ENGAGEMENT_ACCEPTED, 100, "wrong-state")));
    }

    private Button button(String id) {
        return find(Button.class).withId(id).single();
    }
}
