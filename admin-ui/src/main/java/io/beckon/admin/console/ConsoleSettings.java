package io.beckon.admin.console;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What operators set; see {@code docs/configuration.md}.
 *
 * @param dataDir keys, and the embedded database
 * @param runtimeUrl the internal port of the runtime
 * @param publicUrl where browsers reach the runtime
 * @param internalToken the token of the runtime's internal port
 * @param demoSite a {@code site.json} that is imported and published at start unless its site exists
 */
@ConfigurationProperties("beckon")
public record ConsoleSettings(
        Path dataDir,
        URI runtimeUrl,
        URI publicUrl,
        String internalToken,
        @Nullable Path demoSite) {

    /** Where the console keeps what is its own. */
    public Path directory() {
        return dataDir.resolve("console");
    }
}
