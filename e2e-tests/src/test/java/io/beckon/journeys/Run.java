package io.beckon.journeys;

import io.beckon.journeys.browser.Browsers;
import io.beckon.journeys.console.Consoles;
import io.beckon.journeys.installation.Database;
import io.beckon.journeys.installation.Installation;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What all stories of one run share: an installation for each database that a story asks for, what they have made on it, and browsers
 * that they hand on to each other.
 */
final class Run implements AutoCloseable {
    private final Map<Database, Installation> installations = new ConcurrentHashMap<>();
    private final Browsers browsers = new Browsers();
    private final Map<Database, Consoles> consoles = new ConcurrentHashMap<>();
    private final Map<Key, Shared> shared = new ConcurrentHashMap<>();

    private record Key(Database database, Class<?> type) {}

    Installation installation(Database database) {
        return installations.computeIfAbsent(database, Installation::ofThisRun);
    }

    /** Browsers that remember nothing. */
    Browsers browsers() {
        return browsers;
    }

    /** Consoles of the installation, with the administrator signed in. */
    Consoles consoles(Database database) {
        Installation installation = installation(database);
        return consoles.computeIfAbsent(
                database, _ -> new Consoles(browsers, installation.console(), "admin", installation.password()));
    }

    <T extends Shared> T shared(Database database, Class<T> type, Function<Installation, T> make) {
        return type.cast(shared.computeIfAbsent(new Key(database, type), _ -> make.apply(installation(database))));
    }

    List<Path> logs() {
        return installations.values().stream()
                .flatMap(installation -> installation.logs().stream())
                .toList();
    }

    @Override
    public void close() {
        shared.values().forEach(Shared::close);
        consoles.values().forEach(Consoles::close);
        browsers.close();
        installations.values().forEach(Installation::close);
    }
}
