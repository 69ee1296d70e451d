package io.beckon.admin.rules;

import io.beckon.definitions.ids.CategoryId;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.wire.SystemEvents;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Rules that one event can complete, so that they compete for the offer: each can meet one of the others at least.
 *
 * @param events the names of such events; empty: any event of the type but those about engagements
 * @param type the type of such events where they have no names; absent: any
 * @param contenders in the order in which they go: by priority, then by their place in the site; two at least
 */
public record Competition(List<String> events, @Nullable EventType type, List<Contender> contenders) {
    /**
     * A rule that competes.
     *
     * @param categories the categories that the completing event must be in one of; empty: whatever its categories
     * @param isTied whether one that it can meet has the same priority
     * @param never those of the group that it never meets
     */
    public record Contender(
            RuleId rule, String name, int priority, Set<CategoryId> categories, boolean isTied, Set<RuleId> never) {
        public Contender {
            categories = Set.copyOf(categories);
            never = Set.copyOf(never);
        }

        private boolean meetsInCategoriesOf(Contender other) {
            return !rule.equals(other.rule)
                    && !never.contains(other.rule)
                    && (categories.isEmpty()
                            || other.categories.isEmpty()
                            || categories.stream().anyMatch(other.categories::contains));
        }
    }

    public Competition {
        events = List.copyOf(events);
        contenders = List.copyOf(contenders);
    }

    /** Whether two of them have the same priority. */
    public boolean isTied() {
        return contenders.stream().anyMatch(Contender::isTied);
    }

    /** Whether no two of them meet but at events that are in several categories. */
    public boolean isOnlyWhereCategoriesMeet() {
        return contenders.stream().noneMatch(one -> contenders.stream().anyMatch(one::meetsInCategoriesOf));
    }

    Competition with(String event) {
        TreeSet<String> more = new TreeSet<>(events);
        more.add(event);
        return new Competition(List.copyOf(more), type, contenders);
    }

    /** Whether it takes place on every event of this name, whatever that is. */
    boolean covers(String event) {
        boolean isOfType =
                type == null || type == (SystemEvents.isSystem(event) ? EventType.SYSTEM : EventType.BUSINESS);
        return events.isEmpty() && isOfType && !SystemEvents.isEngagement(event);
    }
}
