package io.beckon.admin.sites.ui;

import io.beckon.definitions.ids.SiteKey;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads what people type about a site. */
final class Inputs {
    private Inputs() {}

    static Optional<SiteKey> siteKey(String text) {
        try {
            return Optional.of(SiteKey.of(text));
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }

    /** The origin of an address: whoever pastes the address of a page gets the origin of that page. */
    static Optional<String> origin(String text) {
        try {
            URI address = URI.create(text.strip().toLowerCase(Locale.ROOT));
            boolean isWeb = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
            String host = address.getHost();
            return isWeb && host != null && host.matches("[a-z0-9.-]+")
                    ? Optional.of(address.getScheme() + "://" + host + port(address))
                    : Optional.empty();
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /** The lines of a text that are not empty, each once. */
    static List<String> lines(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    private static String port(URI address) {
        return address.getPort() < 0 ? "" : ":" + address.getPort();
    }
}
