package io.beckon.admin.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.beckon.admin.access.Access;
import io.beckon.admin.console.Console;
import io.beckon.admin.drafts.DraftStore;
import io.beckon.admin.drafts.StoredDraft;
import io.beckon.admin.publishing.Live;
import io.beckon.admin.publishing.RecordingRuntime;
import io.beckon.admin.publishing.Standings;
import io.beckon.definitions.ExampleShop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The demonstration of a console that is up before its runtime. */
@SpringBootTest(
        classes = Console.class,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:demo;DB_CLOSE_DELAY=-1",
            "beckon.public-url=http://localhost:18090/",
            "beckon.internal-token=" + RecordingRuntime.TOKEN
        })
@DirtiesContext
class DemoSiteIT {
    private static final RecordingRuntime RUNTIME = new RecordingRuntime();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private static Path directory;

    @Autowired
    private DemoSite demo;

    @Autowired
    private Standings standings;

    @Autowired
    private DraftStore drafts;

    @DynamicPropertySource
    static void set(DynamicPropertyRegistry registry) throws IOException {
        RUNTIME.setAway(true);
        Path file = Files.writeString(directory.resolve("site.json"), ExampleShop.siteJson());
        registry.add("beckon.data-dir", () -> directory.toString());
        registry.add("beckon.demo-site", file::toString);
        registry.add("beckon.runtime-url", () -> RUNTIME.address().toString());
    }

    @AfterAll
    static void stop() {
        RUNTIME.close();
    }

    @Test
    void publishesAsSoonAsTheRuntimeAnswers() {
        await().atMost(PATIENCE).until(() -> RUNTIME.requests().size() > 1);
        assertThat(demo.isReady()).isFalse();

        RUNTIME.setAway(false);

        await().atMost(PATIENCE).until(demo::isReady);
        assertThat(drafts.all(ExampleShop.site().key()))
                .isNotEmpty()
                .extracting(StoredDraft::version)
                .containsOnly(1L);
        Live live =
                Access.asConsole(() -> standings.live(ExampleShop.site().key())).orElseThrow();
        assertThat(live.publisher()).isEqualTo(Access.CONSOLE);
        assertThat(live.content().site().settings().origins())
                .contains("http://localhost:18090", "http://127.0.0.1:18090");
    }
}
