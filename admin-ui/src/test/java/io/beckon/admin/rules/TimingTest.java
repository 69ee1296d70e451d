package io.beckon.admin.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.admin.publishing.Edited;
import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.published.TypedRule;
import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.rules.Pattern;
import io.beckon.definitions.site.Site;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Rules whose dates or opening hours never overlap do not compete. */
class TimingTest {
    private static final Filter VIEW = Filter.event("ProductViewed");

    private final Site shop = ExampleShop.site();

    @Test
    void leavesOutRulesWhoseDatesOrOpeningHoursNeverOverlap() {
        TypedRule one = rule("compares-products", new Pattern.Singleton(VIEW));
        TypedRule other = rule("interested-shopper", new Pattern.Singleton(VIEW));
        Site spring = dated(
                dated(shop, "compares-products", "from", "2027-01-01T00:00:00Z"),
                "interested-shopper",
                "until",
                "2027-01-01T00:00:00Z");
        Site always = dated(
                dated(shop, "compares-products", "from", "2027-01-01T00:00:00Z"),
                "interested-shopper",
                "until",
                "2027-01-01T00:00:01Z");

        assertThat(GroupSteps.found(spring, List.of(one, other)).groups()).isEmpty();
        assertThat(GroupSteps.found(always, List.of(one, other)).groups()).hasSize(1);
        assertThat(GroupSteps.found(opened("09:00", "12:00", "12:00", "00:00"), List.of(one, other))
                        .groups())
                .isEmpty();
        assertThat(GroupSteps.found(opened("09:00", "12:01", "12:00", "00:00"), List.of(one, other))
                        .groups())
                .hasSize(1);
    }

    private static Site dated(Site site, String rule, String end, String moment) {
        return Edited.definition(
                site, "rules", rule, edited -> edited.putObject("schedule").put(end, moment));
    }

    /** The shop with a calendar of Mondays for each of two rules. */
    private Site opened(String from, String until, String otherFrom, String otherUntil) {
        Site both = Edited.site(shop, tree -> {
            ArrayNode calendars = tree.putArray("calendars");
            addMonday(calendars, "first", from, until);
            addMonday(calendars, "second", otherFrom, otherUntil);
            tree.withArray("rules").forEach(rule -> ((ObjectNode) rule).put("calendar", "first"));
        });
        return Edited.definition(both, "rules", "interested-shopper", rule -> rule.put("calendar", "second"));
    }

    private static void addMonday(ArrayNode calendars, String id, String from, String until) {
        ObjectNode calendar =
                calendars.addObject().put("id", id).put("name", id).put("timeZone", "Europe/Berlin");
        calendar.putArray("openings")
                .addObject()
                .put("day", "MONDAY")
                .put("from", from)
                .put("until", until);
        calendar.putArray("closedDays");
    }

    private static TypedRule rule(String id, Pattern pattern) {
        return new TypedRule(RuleId.of(id), pattern);
    }
}
