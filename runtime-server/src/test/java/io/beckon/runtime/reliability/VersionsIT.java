package io.beckon.runtime.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.beckon.runtime.RuntimeServer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Promise P6: no visit is judged by two versions. Everything is read from history. */
class VersionsIT {
    @TempDir
    Path directory;

    private Publisher publisher;
    private ForkedRuntime runtime;

    @BeforeEach
    void start() throws Exception {
        publisher = new Publisher();
        runtime = new ForkedRuntime(
                directory, RuntimeServer.class.getName(), List.of("--beckon.publishers=" + publisher.publicKey()));
        publisher.publish(runtime.client(), 1, hashes -> TestSite.offering(1, hashes));
    }

    @AfterEach
    void stop() {
        runtime.close();
    }

    @Test
    void judgesAVisitByTheVersionItBeganWith() {
        Shopper early = shopper("early").enter();
        publisher.publish(runtime.client(), 2, hashes -> TestSite.offering(2, hashes));

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
        publisher.publish(runtime.client(), 2, hashes -> TestSite.offering(2, hashes));
        Shopper during = shopper("during").enter();
        publisher.activate(runtime.client(), TestSite.KEY.value(), 1);

        Shopper after = shopper("after").enter().tick();
        during.tick();

        expectOffered(decision(after), 1);
        expectOffered(decision(during), 2);
    }

    @Test
    void stopsTheOffersOfAllVersionsWithOneSwitch() {
        Shopper early = shopper("early").enter();
        publisher.publish(runtime.client(), 2, hashes -> TestSite.offering(2, hashes));
        Shopper late = shopper("late").enter();

        byte[] off = "{\"offers\":false}".getBytes(StandardCharsets.UTF_8);
        runtime.client().put("/sites/" + TestSite.KEY + "/switches", "application/json", off, 200);
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
                .get("/sites/" + TestSite.KEY + "/active")
                .at("/bundleHash")
                .stringValue();
        String before = runtime.client().agent(TestSite.KEY + "/" + pinned + ".js");
        publisher.publish(runtime.client(), 2, hashes -> TestSite.offering(2, hashes));

        assertThat(runtime.client().agent(TestSite.KEY + "/" + pinned + ".js"))
                .isEqualTo(before)
                .contains("version 1");
        assertThat(runtime.client().agent(TestSite.KEY + ".js")).contains("version 2");
    }

    private Shopper shopper(String name) {
        return new Shopper(runtime.client(), name + "-begin-of-128-bits");
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
