package io.beckon.admin.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.Problem;
import io.beckon.definitions.site.Site;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProblemPlaceTest {
    private static final Site SHOP = ExampleShop.site();

    @Test
    void leadsToTheField() {
        assertThat(address("/rules/compares-products/arguments/times"))
                .hasValue("sites/shop/rules/compares-products?field=arguments%2Ftimes");
        assertThat(address("/calendars/service-hours/exceptions"))
                .hasValue("sites/shop/calendars/service-hours?field=exceptions");
        assertThat(address("/settings/timeZone")).hasValue("sites/shop/settings?field=timeZone");
    }

    @Test
    void leadsToTheDefinitionThatStandsAtAPosition() {
        String first = SHOP.elements().getFirst().id().value();

        assertThat(address("/elements/0")).hasValue("sites/shop/elements/" + first);
    }

    @Test
    void leadsToAnAudienceAsToEveryDefinition() {
        assertThat(address("/audiences/newcomers")).hasValue("sites/shop/audiences/newcomers");
    }

    @Test
    void leadsNowhereWhereThereIsNoScreen() {
        assertThat(address("/goals/order/event")).isEmpty();
    }

    private static Optional<String> address(String path) {
        return ProblemPlace.of(SHOP, new Problem(path, "Expected peace, but got war."))
                .flatMap(place -> place.address("shop"));
    }
}
