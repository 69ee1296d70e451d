package io.beckon.admin.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.admin.console.ScreenTest;
import io.beckon.admin.sites.Sites;
import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.site.Site;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What is not done when something has changed since somebody looked, and which reason is given. */
@DirtiesContext
class PublishingIT extends ScreenTest {
    private static final RecordingRuntime RUNTIME = new RecordingRuntime();
    private static final Basis NOTHING = new Basis(null, 0);

    @Autowired
    private Publishing publishing;

    @Autowired
    private Sites sites;

    @DynamicPropertySource
    static void runtime(DynamicPropertyRegistry registry) {
        registry.add("beckon.runtime-url", () -> RUNTIME.address().toString());
        registry.add("beckon.internal-token", () -> RecordingRuntime.TOKEN);
        registry.add("spring.datasource.url", () -> "jdbc:h2:mem:orders;DB_CLOSE_DELAY=-1");
    }

    @BeforeEach
    void forget() {
        RUNTIME.forget();
    }

    @AfterAll
    static void stop() {
        RUNTIME.close();
    }

    @Test
    void publishesNoOtherDraftThanTheOneThatWasLookedAt() {
        rename("Voucher");

        PublishRun.Outcome outcome =
                publishing.publish(new PublishOrder(ExampleShop.site(), "First", NOTHING), _ -> {});

        assertThat(outcome).isEqualTo(new PublishRun.Outdated());
        assertThat(RUNTIME.requests()).isEmpty();
    }

    @Test
    void saysWhichVersionSomebodyElseHasPublished() {
        publish("One", NOTHING);

        assertThat(publish("Two", NOTHING)).isEqualTo(new PublishRun.Ended(new Publication.Taken(1)));
        assertThat(RUNTIME.content(1).comment()).isEqualTo("One");
    }

    @Test
    void saysWhichVersionSomebodyElseHasMadeLive() {
        publish("One", NOTHING);
        publish("Two", new Basis(1, 1));
        RUNTIME.rollBackTo(1);

        assertThat(publish("Three", new Basis(2, 2))).isEqualTo(new PublishRun.Overtaken(1));
        assertThat(RUNTIME.requests()).doesNotContain("PUT /packages/shop/3");
    }

    @Test
    void inventsNoVersionForARuntimeThatHasForgottenAll() {
        assertThat(publish("One", new Basis(2, 2))).isEqualTo(new PublishRun.Overtaken(null));
    }

    @Test
    void rollsNothingBackWhenSomethingElseIsLive() {
        publish("One", NOTHING);
        publish("Two", new Basis(1, 1));

        assertThat(publishing.makeLive(SHOP, 1, new Basis(1, 1))).isEqualTo(new RollBack.Overtaken(2));
        assertThat(live()).isEqualTo(2);
    }

    @Test
    void rollsBackToNoVersionThatIsKeptNoMore() {
        publish("One", NOTHING);

        assertThat(publishing.makeLive(SHOP, 7, new Basis(1, 1))).isEqualTo(new RollBack.Gone(7));
        assertThat(live()).isEqualTo(1);
    }

    @Test
    void rollsBackToAVersionThatIsKept() {
        publish("One", NOTHING);
        publish("Two", new Basis(1, 1));

        assertThat(publishing.makeLive(SHOP, 1, new Basis(2, 2))).isInstanceOf(RollBack.Done.class);
        assertThat(live()).isEqualTo(1);
    }

    private PublishRun.Outcome publish(String name, Basis basis) {
        return publishing.publish(new PublishOrder(rename(name), name, basis), _ -> {});
    }

    private Site rename(String name) {
        Site changed = Edited.definition(ExampleShop.site(), "elements", "coupon", coupon -> coupon.put("name", name));
        asConsole(() -> sites.importSite(changed));
        return changed;
    }

    private static @Nullable Integer live() {
        return RUNTIME.active();
    }
}
