package io.beckon.admin.demo;

import io.beckon.definitions.site.Settings;
import io.beckon.definitions.site.Site;
import io.beckon.definitions.site.SiteJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The demonstration site as the file has it, open to pages of this very runtime. */
record DemoFile(Site site) {
    static DemoFile read(@Nullable Path file, String publicUrl) {
        if (file == null) {
            throw new IllegalArgumentException("Expected beckon.demo-site to name a site.json, but it is not set.");
        }
        try {
            return new DemoFile(sorted(withOrigins(SiteJson.read(Files.readAllBytes(file)), origins(publicUrl))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The runtime serves the pages of the demonstration itself, under its own name and under the loopback address. */
    private static List<String> origins(String publicUrl) {
        URI url = URI.create(publicUrl);
        String origin = url.getScheme() + "://" + url.getAuthority();
        return List.of(origin, origin.replace("//localhost", "//127.0.0.1"));
    }

    /** As a draft is: each part by id. */
    private static Site sorted(Site site) throws IOException {
        return SiteJson.read(SiteJson.write(site).getBytes(StandardCharsets.UTF_8));
    }

    private static Site withOrigins(Site site, List<String> origins) {
        Settings settings = site.settings();
        List<String> all = Stream.concat(settings.origins().stream(), origins.stream())
                .distinct()
                .toList();
        return new Site(
                site.format(),
                site.key(),
                site.name(),
                new Settings(
                        all,
                        settings.timeZone(),
                        settings.language(),
                        settings.cookieDomain(),
                        settings.hashRoutes(),
                        settings.inactivityMillis(),
                        settings.notification(),
                        settings.privacy(),
                        settings.caps(),
                        settings.excludedPages()),
                site.elements(),
                site.events(),
                site.categories(),
                site.rules(),
                site.offers(),
                site.calendars(),
                site.goals(),
                site.scenarios());
    }
}
