package io.beckon.journeys;

import io.beckon.journeys.installation.Database;
import io.beckon.journeys.installation.Installation;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What all stories of one run share: an installation for each database that a story asks for, and the sites on it. */
final class Run implements AutoCloseable {
    private final Map<Database, Installation> installations = new ConcurrentHashMap<>();
    private final Map<Database, PublishedSites> sites = new ConcurrentHashMap<>();

    Installation installation(Database database) {
        return installations.computeIfAbsent(database, Installation::ofThisRun);
    }

    PublishedSites sites(Database database) {
        return sites.computeIfAbsent(database, _ -> new PublishedSites(installation(database)));
    }

    List<Path> logs() {
        return installations.values().stream()
                .flatMap(installation -> installation.logs().stream())
                .toList();
    }

    @Override
    public void close() {
        sites.values().forEach(PublishedSites::close);
        installations.values().forEach(Installation::close);
    }
}
