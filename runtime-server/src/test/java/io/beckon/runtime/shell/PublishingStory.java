package io.beckon.runtime.shell;

import io.beckon.runtime.published.PublishedShop;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A runtime without a package, and a publisher that it accepts. */
abstract class PublishingStory {
    @TempDir
    Path directory;

    final PublishedShop publisher = new PublishedShop();
    RunningRuntime runtime;

    @BeforeEach
    void start() {
        runtime = RunningRuntime.start(directory, publisher);
    }

    @AfterEach
    void stop() {
        runtime.close();
    }
}
