package io.beckon.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.published.TypedRule;
import io.beckon.definitions.site.Rule;
import io.beckon.definitions.site.Site;
import io.beckon.definitions.site.SiteChecks;
import org.junit.jupiter.api.Test;

class ExampleShopTest {
    private final Site site = ExampleShop.site();

    @Test
    void hasNoProblems() {
        assertThat(SiteChecks.problems(site)).isEmpty();
    }

    @Test
    void isLargeEnoughForAllTests() {
        assertThat(site.events()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(site.categories()).hasSizeGreaterThanOrEqualTo(6);
        assertThat(site.offers()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(site.rules())
                .extracting(Rule::template)
                .contains("singleton", "sequence", "set", "counter", "search", "absence");
    }

    @Test
    void hasATypedPatternForEveryRule() {
        assertThat(ExampleShop.rules())
                .extracting(TypedRule::rule)
                .isEqualTo(site.rules().stream().map(Rule::id).toList());
    }
}
