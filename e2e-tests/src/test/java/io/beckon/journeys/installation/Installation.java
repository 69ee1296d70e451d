package io.beckon.journeys.installation;

import io.beckon.journeys.history.History;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** A runtime and a console that are ready, whoever started them. */
public interface Installation extends AutoCloseable {
    /** The one of the command line ({@code -Dbeckon.runtime=…}), else one of our own from the built jars. */
    static Installation ofThisRun() {
        return RunningInstallation.isNamed() ? RunningInstallation.named() : OwnInstallation.start();
    }

    /** The runtime's public port, as pages name it. */
    URI runtime();

    /** What the runtime has received and decided. */
    History history();

    /** Publishes a {@code site.json} by the command line, and waits until it is active. */
    void publish(Path siteJson);

    /** What the processes wrote; empty when they are not ours. */
    List<Path> logs();

    @Override
    void close();
}
