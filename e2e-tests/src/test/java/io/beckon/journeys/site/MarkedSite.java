package io.beckon.journeys.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A site with markup in every field in which an author may write any text, to be imported. Behind the markup a word says which field it
 * is, for example {@code calendar} in the name of the calendar. A click into the cart on a product's page brings the offer.
 */
public final class MarkedSite {
    private static final String FILE = "markup.json";

    private MarkedSite() {}

    /** Writes it into a new file; the markup has neither quotation marks nor backslashes. */
    public static Path write(String key, String origin, String markup) {
        try (InputStream template = Objects.requireNonNull(MarkedSite.class.getResourceAsStream(FILE))) {
            String site = new String(template.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${key}", key)
                    .replace("${origin}", origin)
                    .replace("${markup}", markup);
            Path file = Files.createTempFile(key, ".json");
            file.toFile().deleteOnExit();
            return Files.writeString(file, site);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
