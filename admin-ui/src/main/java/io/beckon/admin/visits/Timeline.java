package io.beckon.admin.visits;

import io.beckon.definitions.history.DecisionEntry;
import io.beckon.definitions.history.EventEntry;
import io.beckon.definitions.history.RefusalEntry;
import io.beckon.definitions.rules.DecisionOutcome;
import io.beckon.definitions.wire.SystemEvents;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The story of a visit as lines, in the order of the server.
 *
 * <p>Events stand as they were accepted. A rule stands right behind the event that completed it, or where its timer was due; a decision
 * where it was made, and an offer right before the event that announces it.
 */
public final class Timeline {
    private final VisitStory story;
    private final Map<String, EventEntry> events = new HashMap<>();
    private final Map<String, EventEntry> pages = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Integer> offers = new HashMap<>();

    /** What stands behind an event; at place 0 what stands before all of them. */
    private final List<List<Moment>> behind = new ArrayList<>();

    private Timeline(VisitStory story) {
        this.story = story;
    }

    /** The lines of a story. */
    public static List<Moment> of(VisitStory story) {
        Timeline timeline = new Timeline(story);
        timeline.indexEvents();
        timeline.placeDecisions();
        timeline.placeRefusals();
        timeline.behind.forEach(moments -> moments.sort(Comparator.comparingLong(Moment::atMillis)));
        return timeline.lines();
    }

    private void indexEvents() {
        behind.add(new ArrayList<>());
        for (EventEntry event : story.events()) {
            behind.add(new ArrayList<>());
            int place = behind.size() - 1;
            events.put(event.id(), event);
            places.put(event.id(), place);
            if (isPageOpened(event)) {
                pages.putIfAbsent(Objects.requireNonNull(event.page()), event);
            }
            JsonNode engagement = event.data().get("engagementId");
            if (event.name().equals(SystemEvents.ENGAGEMENT_OFFERED) && engagement != null) {
                offers.putIfAbsent(engagement.asString(""), place);
            }
        }
    }

    private void placeDecisions() {
        List<DecisionEntry> byFiring = story.decisions().stream()
                .sorted(Comparator.comparingLong(DecisionEntry::firedAt))
                .toList();
        for (DecisionEntry decision : byFiring) {
            int fired = placeOfFiring(decision);
            add(fired, new Moment.Fired(decision, because(decision)));
            if (isAtOnce(decision)) {
                add(fired, new Moment.Decided(decision));
            }
        }
        story.decisions().stream()
                .filter(decision -> !isAtOnce(decision))
                .forEach(decision -> add(placeOfDecision(decision), new Moment.Decided(decision)));
    }

    private static boolean isAtOnce(DecisionEntry decision) {
        return decision.decidedAt() == decision.firedAt();
    }

    private int placeOfFiring(DecisionEntry decision) {
        int completed = decision.firedBy().stream()
                .mapToInt(id -> places.getOrDefault(id, 0))
                .max()
                .orElse(0);
        boolean byEvent = completed > 0 && story.events().get(completed - 1).serverTimestamp() == decision.firedAt();
        return byEvent ? completed : Math.max(completed, lastUntil(decision.firedAt()));
    }

    private int placeOfDecision(DecisionEntry decision) {
        Integer announced = decision.outcome() == DecisionOutcome.OFFERED
                ? offers.get(String.valueOf(decision.engagementId()))
                : null;
        int latest = announced == null ? lastUntil(decision.decidedAt()) : announced - 1;
        return Math.max(latest, placeOfFiring(decision));
    }

    private void placeRefusals() {
        for (RefusalEntry refusal : story.refusals()) {
            add(lastUntil(refusal.serverTimestamp()), new Moment.Refused(refusal));
        }
    }

    private void add(int place, Moment moment) {
        behind.get(place).add(moment);
    }

    /** The place of the last event that was accepted until this time; event times never decrease. */
    private int lastUntil(long atMillis) {
        int low = 0;
        int high = story.events().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (story.events().get(middle).serverTimestamp() <= atMillis) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private List<EventEntry> because(DecisionEntry decision) {
        return decision.firedBy().stream()
                .map(events::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private List<Moment> lines() {
        Map<String, Long> left = leftAt();
        List<Moment> lines = new ArrayList<>(behind.getFirst());
        String current = null;
        for (int place = 1; place < behind.size(); place++) {
            EventEntry event = story.events().get(place - 1);
            if (isPageOpened(event)) {
                current = event.page();
                lines.add(new Moment.PageOpened(event, left.get(String.valueOf(current))));
            } else {
                lines.add(new Moment.Happened(event, elsewhere(event, current)));
            }
            lines.addAll(behind.get(place));
        }
        return List.copyOf(lines);
    }

    private @Nullable EventEntry elsewhere(EventEntry event, @Nullable String current) {
        String page = event.page();
        return current == null || page == null || page.equals(current) ? null : pages.get(page);
    }

    /** When each page view ended: as its own event says, else with the visit. */
    private Map<String, Long> leftAt() {
        Map<String, Long> left = new HashMap<>();
        Long ended = story.visit().endedAt();
        if (ended != null) {
            pages.keySet().forEach(page -> left.put(page, ended));
        }
        for (EventEntry event : story.events()) {
            if (event.name().equals(SystemEvents.PAGE_EXITED) && event.page() != null) {
                left.put(event.page(), event.serverTimestamp());
            }
        }
        return left;
    }

    private static boolean isPageOpened(EventEntry event) {
        return event.name().equals(SystemEvents.PAGE_ENTERED) && event.page() != null;
    }
}
