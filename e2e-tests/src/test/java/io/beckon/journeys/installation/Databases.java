package io.beckon.journeys.installation;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the services of an installation are told about their database. */
final class Databases implements AutoCloseable {
    private final @Nullable MySql server;

    Databases(Database database, Path directory) {
        server = switch (database) {
            case H2 -> null;
            case MYSQL -> MySql.start(directory.resolve("mysql"));
        };
    }

    /** Settings for the service whose settings begin with the prefix; none for its own files. */
    Map<String, String> settings(String prefix, String schema) {
        return server == null ? Map.of() : server.settings(prefix, schema);
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }
}
