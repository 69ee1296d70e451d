package io.beckon.admin.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.beckon.admin.console.ScreenTest;
import io.beckon.admin.publishing.Edited;
import io.beckon.admin.publishing.SiteReview;
import io.beckon.admin.sites.Renamed;
import io.beckon.admin.sites.Sites;
import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.Json;
import io.beckon.definitions.ids.AudienceId;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.rules.Condition;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.rules.Operator;
import io.beckon.definitions.site.Audience;
import io.beckon.definitions.site.BusinessEvent;
import io.beckon.definitions.site.Goal;
import io.beckon.definitions.site.MonitoredElement;
import io.beckon.definitions.site.Rule;
import io.beckon.definitions.site.Site;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.StringNode;

/** What saving does beyond the definition that is saved. */
class DraftsIT extends ScreenTest {
    @Autowired
    private Drafts drafts;

    @Autowired
    private DraftStore store;

    @Autowired
    private Sites sites;

    @Test
    void takesRulesAndScenariosAlongWhenAnEventIsRenamed() {
        List<Use> before = drafts.uses(SHOP, Part.EVENTS, "add-to-cart");
        assertThat(before).isNotEmpty();

        Saved<BusinessEvent> saved = drafts.save(SHOP, Part.EVENTS, renamed("add-to-cart", "CartFilled"));

        assertThat(saved).isInstanceOf(Saved.Stored.class);
        assertThat(drafts.uses(SHOP, Part.EVENTS, "add-to-cart")).isEqualTo(before);
        Site site = drafts.site(SHOP);
        assertThat(Json.pretty(site)).contains("CartFilled").doesNotContain("\"AddToCart\"");
        assertThat(SiteReview.of(site))
                .isInstanceOfSatisfying(
                        SiteReview.Publishable.class,
                        review -> assertThat(review.notes()).isEmpty());
    }

    @Test
    void givesNothingTheIdThatAddressesWhatIsNew() {
        Site taken =
                Edited.definition(ExampleShop.site(), "categories", "backpacks", category -> category.put("id", "new"));

        assertThat(drafts.newId(SHOP, Part.ELEMENTS, "New")).isEqualTo("new-2");
        assertThatThrownBy(() -> sites.importSite(taken))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Expected another id than 'new' among categories");
    }

    @Test
    void takesGoalsAlongWhenAnEventIsRenamed() {
        drafts.save(SHOP, Part.EVENTS, renamed("order-placed", "Ordered"));

        assertThat(drafts.site(SHOP).goals()).extracting(Goal::event).containsExactly("Ordered");
    }

    @Test
    void tellsWhoIsEditingARuleThatARenameHasChangedIt() {
        String user = drafts.uses(SHOP, Part.EVENTS, "add-to-cart").getFirst().id();
        Draft<Rule> edited = drafts.find(SHOP, Part.RULES, user).orElseThrow();

        drafts.save(SHOP, Part.EVENTS, renamed("add-to-cart", "CartFilled"));

        assertThat(drafts.save(SHOP, Part.RULES, edited)).isInstanceOf(Saved.Conflict.class);
    }

    static List<Rule> scripts() {
        String script = "when(event('AddToCart'))";
        return List.of(
                byHand(null, Map.of(), script), byHand("custom", Map.of("script", StringNode.valueOf(script)), null));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void renamesNothingThatAScriptNames(Rule script) {
        drafts.save(SHOP, Part.RULES, new Draft<>("by-hand", 0, script));
        Site before = drafts.site(SHOP);

        Saved<BusinessEvent> saved = drafts.save(SHOP, Part.EVENTS, renamed("add-to-cart", "CartFilled"));

        assertThat(saved)
                .isEqualTo(new Saved.NamedInScripts<>("AddToCart", List.of(new Use(Part.RULES, "by-hand", "By hand"))));
        assertThat(drafts.site(SHOP)).isEqualTo(before);
    }

    @Test
    void renamesNothingWhenTheNameIsTaken() {
        Site before = drafts.site(SHOP);

        Saved<BusinessEvent> saved = drafts.save(SHOP, Part.EVENTS, renamed("add-to-cart", "OrderPlaced"));

        assertThat(saved).isInstanceOf(Saved.NameTaken.class);
        assertThat(drafts.site(SHOP)).isEqualTo(before);
    }

    @Test
    void knowsThatARuleUsesTheCategoryItWaitsIn() {
        Map<String, JsonNode> arguments =
                Map.of("category", StringNode.valueOf("backpacks"), "duration", LongNode.valueOf(60_000));
        drafts.save(SHOP, Part.RULES, new Draft<>("by-hand", 0, byHand("dwell", arguments, null)));

        assertThat(drafts.uses(SHOP, Part.CATEGORIES, "backpacks")).contains(new Use(Part.RULES, "by-hand", "By hand"));
    }

    @Test
    void keepsAudiencesLikeOtherDefinitions() {
        Condition first = new Condition.Compare(Field.VISITOR_VISITS, Operator.EQUALS, List.of("1"), false);
        Audience newcomers = new Audience(AudienceId.of("newcomers"), "Newcomers", first);
        drafts.save(SHOP, Part.AUDIENCES, new Draft<>("newcomers", 0, newcomers));
        Draft<Rule> rule = drafts.all(SHOP, Part.RULES).getFirst();
        drafts.save(SHOP, Part.RULES, rule.with(rule.definition().forAudience(newcomers.id())));

        Draft<Audience> stored = drafts.find(SHOP, Part.AUDIENCES, "newcomers").orElseThrow();
        assertThat(drafts.site(SHOP).audiences()).containsExactly(newcomers);
        assertThat(drafts.uses(SHOP, Part.AUDIENCES, "newcomers"))
                .extracting(Use::id)
                .containsExactly(rule.id());
        assertThat(drafts.remove(SHOP, Part.AUDIENCES, stored)).isInstanceOf(Removed.InUse.class);
    }

    @Test
    void keepsNothingOfASiteThatIsGone() {
        Draft<MonitoredElement> stored = drafts.all(SHOP, Part.ELEMENTS).getFirst();
        Draft<MonitoredElement> fresh = new Draft<>("new", 0, Part.ELEMENTS.withId(stored.definition(), "new"));
        sites.remove(SHOP);

        assertThat(drafts.save(SHOP, Part.ELEMENTS, fresh)).isInstanceOf(Saved.Gone.class);
        assertThat(drafts.save(SHOP, Part.ELEMENTS, stored)).isInstanceOf(Saved.Gone.class);
        assertThat(drafts.restore(SHOP, Part.ELEMENTS, stored)).isInstanceOf(Saved.Gone.class);
        assertThat(drafts.remove(SHOP, Part.ELEMENTS, stored)).isInstanceOf(Removed.Gone.class);
        assertThat(store.all(SHOP)).isEmpty();
    }

    @Test
    void renamesNoSiteThatIsGone() {
        sites.remove(SHOP);

        assertThat(sites.rename(SHOP, "A ghost")).isEqualTo(Renamed.GONE);
        assertThat(sites.all()).isEmpty();
    }

    private Draft<BusinessEvent> renamed(String id, String name) {
        Draft<BusinessEvent> draft = drafts.find(SHOP, Part.EVENTS, id).orElseThrow();
        BusinessEvent event = draft.definition();
        return draft.with(new BusinessEvent(
                event.id(),
                name,
                event.pages(),
                event.condition(),
                event.triggers(),
                event.postcondition(),
                event.values()));
    }

    private static Rule byHand(@Nullable String template, Map<String, JsonNode> arguments, @Nullable String dsl) {
        Rule any = ExampleShop.site().rules().getFirst();
        return new Rule(
                RuleId.of("by-hand"),
                "By hand",
                true,
                any.priority(),
                template,
                arguments,
                dsl,
                any.repeat(),
                null,
                null,
                any.caps(),
                any.offer());
    }
}
