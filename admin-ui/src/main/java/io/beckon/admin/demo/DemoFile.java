package io.beckon.admin.demo;

import io.beckon.definitions.site.Site;
import io.beckon.definitions.site.SiteJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The demonstration site as the file has it, open to pages of this very runtime. */
record DemoFile(Site site) {
    static DemoFile read(@Nullable Path file, String publicUrl) {
        if (file == null) {
            throw new IllegalArgumentException("Expected beckon.demo-site to name a site.json, but it is not set.");
        }
        try {
            return new DemoFile(sorted(SiteJson.read(Files.readAllBytes(file)).withOrigins(origins(publicUrl))));
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
}
