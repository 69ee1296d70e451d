package io.beckon.runtime.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.beckon.definitions.ids.SiteKey;
import io.beckon.runtime.RuntimeServer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Promise P6: no visit is judged by two versions. Everything is read from history. */
class VersionsIT {
    private static final AtomicInteger SITES = new AtomicInteger();

    private static Publisher publisher;
    private static ForkedRuntime runtime;

    /** Every test has a site of its own. */
    private final SiteKey site = SiteKey.of("shop-" + SITES.incrementAndGet());

    @BeforeAll
    static void start(@TempDir Path directory) throws Exception {
        publisher = new Publisher();
        runtime = new ForkedRuntime(
                directory, RuntimeServer.class.getName(), List.of("--beckon.publishers=" + publisher.publicKey()));
    }

    @AfterAll
    static void stop() {
        runtime.close();
    }

    @BeforeEach
    void publishTheFirst() {
        publish(1);
    }

    @Test
    void judgesAVisitByTheVersionItBeganWith() {
        Shopper early = shopper("early").enter();
        publish(2);

        Shopper late = shopper("late").enter().tick();
        early.tick();

        expectOffered(decision(early), 1);
        expectOffered(decision(late), 2);
        assertThat(runtime.client()
                        .get("/history/visits/" + early.visit())
                        .at("/version")
                        .intValue())
                .isEqualTo(1);
    }

    @Test
    void rollsBackForNewVisits() {
        publish(2);
        Shopper during = shopper("during").enter();
        publisher.activate(runtime.client(), site.value(), 1);

        Shopper after = shopper("after").enter().tick();
        during.tick();

        expectOffered(decision(after), 1);
        expectOffered(decision(during), 2);
    }

    @Test
    void stopsTheOffersOfAllVersionsWithOneSwitch() {
        Shopper early = shopper("early").enter();
        publish(2);
        Shopper late = shopper("late").enter();

        byte[] off = "{\"offers\":false}".getBytes(StandardCharsets.UTF_8);
        runtime.client().put("/sites/" + site + "/switches", "application/json", off, 200);
        early.tick();
        late.tick();

        for (Shopper shopper : List.of(early, late)) {
            assertThat(decision(shopper).at("/outcome").stringValue()).isEqualTo("held-back");
            assertThat(decision(shopper).at("/reason").stringValue()).isEqualTo("offers-off");
        }
        assertThat(decision(early).at("/version").intValue()).isEqualTo(1);
        assertThat(decision(late).at("/version").intValue()).isEqualTo(2);
    }

    @Test
    void keepsServingAPinnedBundleOfAnOldVersion() {
        String pinned = runtime.client()
                .get("/sites/" + site + "/active")
                .at("/bundleHash")
                .stringValue();
        String before = runtime.client().agent(site + "/" + pinned + ".js");
        publish(2);

        assertThat(runtime.client().agent(site + "/" + pinned + ".js"))
                .isEqualTo(before)
                .contains("version 1");
        assertThat(runtime.client().agent(site + ".js")).contains("version 2");
    }

    private void publish(int version) {
        publisher.publish(runtime.client(), version, hashes -> TestSite.offering(site, version, hashes));
    }

    private Shopper shopper(String name) {
        return new Shopper(runtime.client(), site, name + "-begin-of-128-bits");
    }

    private static void expectOffered(JsonNode decision, int version) {
        assertThat(decision.at("/outcome").stringValue()).isEqualTo("offered");
        assertThat(decision.at("/version").intValue()).isEqualTo(version);
        assertThat(decision.at("/rule/name").stringValue()).isEqualTo("Rule of version " + version);
    }

    private JsonNode decision(Shopper shopper) {
        String path = "/history/visits/" + shopper.visit() + "/decisions";
        return await("the decision about " + shopper.visit())
                .atMost(Duration.ofMinutes(2))
                .ignoreExceptionsMatching(AssertionError.class::isInstance)
                .until(() -> runtime.client().get(path), decisions -> decisions.size() == 1)
                .get(0);
    }
}
