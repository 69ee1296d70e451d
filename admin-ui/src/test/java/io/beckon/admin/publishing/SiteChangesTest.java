package io.beckon.admin.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.admin.changes.FieldChange;
import io.beckon.admin.drafts.Part;
import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.Json;
import io.beckon.definitions.site.Site;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

class SiteChangesTest {
    private static final Site SHOP = ExampleShop.site();

    @Test
    void findsNothingBetweenEqualSites() {
        Site copy = Json.read(Json.pretty(SHOP), Site.class);

        assertThat(SiteChanges.between(SHOP, copy)).isEmpty();
    }

    @Test
    void doesNotCareForTheOrderOfDefinitions() {
        Site turned = Edited.site(SHOP, tree -> {
            var rules = tree.withArray("rules");
            rules.add(rules.remove(0));
        });

        assertThat(turned.rules()).isNotEqualTo(SHOP.rules());
        assertThat(SiteChanges.between(SHOP, turned)).isEmpty();
    }

    @Test
    void namesTheFieldThatSaysSomethingElse() {
        Site after = Edited.definition(SHOP, "elements", "coupon", coupon -> coupon.put("name", "Voucher"));

        assertThat(SiteChanges.between(SHOP, after))
                .containsExactly(new DefinitionChange.Changed(
                        Part.ELEMENTS,
                        "coupon",
                        "Voucher",
                        List.of(new FieldChange.Replaced(
                                List.of("name"), StringNode.valueOf("Coupon field"), StringNode.valueOf("Voucher")))));
    }

    @Test
    void tellsWhatIsNewAndWhatIsGone() {
        Site after = Edited.definition(SHOP, "elements", "coupon", coupon -> coupon.put("id", "voucher"));

        assertThat(SiteChanges.between(SHOP, after))
                .contains(
                        new DefinitionChange.Added(Part.ELEMENTS, "voucher", "Coupon field"),
                        new DefinitionChange.Removed(Part.ELEMENTS, "coupon", "Coupon field"));
    }

    @Test
    void followsAListWhoseFirstEntryWentAway() {
        Site after = Edited.definition(
                SHOP,
                "elements",
                "coupon",
                coupon -> coupon.withArray("selectors").remove(0));

        assertThat(fields(SiteChanges.between(SHOP, after)))
                .containsExactly(new FieldChange.Removed(List.of("selectors", "0"), StringNode.valueOf("#coupon")));
    }

    @Test
    void seesFieldsThatAppearAndDisappear() {
        Site after = Edited.site(SHOP, tree -> {
            ObjectNode settings = (ObjectNode) tree.get("settings");
            settings.put("cookieDomain", "shop.example");
            ((ObjectNode) settings.get("caps")).remove("perVisit");
        });

        assertThat(fields(SiteChanges.between(SHOP, after)))
                .containsExactlyInAnyOrder(
                        new FieldChange.Added(List.of("cookieDomain"), StringNode.valueOf("shop.example")),
                        new FieldChange.Removed(List.of("caps", "perVisit"), JsonNodeFactory.instance.numberNode(2)));
    }

    @Test
    void countsTheNameOfTheSiteAmongItsSettings() {
        Site after = Edited.site(SHOP, tree -> tree.put("name", "Fernweh"));

        assertThat(SiteChanges.between(SHOP, after))
                .singleElement()
                .satisfies(change -> assertThat(change.part()).isEqualTo(Part.SETTINGS));
    }

    @Test
    void takesEqualNumbersForEqual() {
        Site after = Json.read(Json.pretty(SHOP).replace("\"times\": 3", "\"times\": 3.0"), Site.class);

        assertThat(SiteChanges.between(SHOP, after)).isEmpty();
    }

    @Test
    void findsEverythingNewWhenNothingIsLive() {
        int definitions = SHOP.elements().size()
                + SHOP.events().size()
                + SHOP.categories().size()
                + SHOP.rules().size()
                + SHOP.offers().size()
                + SHOP.calendars().size()
                + SHOP.goals().size()
                + SHOP.scenarios().size();

        assertThat(SiteChanges.everythingIn(SHOP))
                .hasSize(1 + definitions)
                .hasOnlyElementsOfType(DefinitionChange.Added.class);
    }

    private static Stream<FieldChange> fields(List<DefinitionChange> changes) {
        return changes.stream().map(DefinitionChange.Changed.class::cast).flatMap(change -> change.fields().stream());
    }
}
