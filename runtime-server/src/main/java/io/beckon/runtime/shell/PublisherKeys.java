package io.beckon.runtime.shell;

import io.beckon.runtime.published.Publishers;
import java.util.List;

/** Reads the accepted publishers out of the configuration. */
final class PublisherKeys {
    private PublisherKeys() {}

    /** Keys in base64, or {@code file:} and the path of one. */
    static Publishers of(List<String> configured) {
        return StartRefused.unlessReadable(
                "beckon.publishers",
                () -> Publishers.of(configured.stream()
                        .map(key -> ConfiguredText.read("a publisher's key", key))
                        .toList()));
    }
}
