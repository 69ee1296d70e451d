package io.beckon.journeys.installation;

import io.beckon.journeys.history.History;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** A runtime and a console that are ready, whoever started them. */
public interface Installation extends AutoCloseable {
    /** The key of the demonstration. */
    String DEMO = "shop";

    /** The one that the command line names, which has whatever database it has, else one of our own from the built jars. */
    static Installation ofThisRun(Database database) {
        return RunningInstallation.isNamed() ? RunningInstallation.named(database) : OwnInstallation.start(database);
    }

    /** The runtime's public port, as pages name it. */
    URI runtime();

    /** Where the console is. */
    URI console();

    /** The password of the administrator {@code admin}. */
    String password();

    /** The key of a site that was there before, to be looked at and never changed: the demonstration's unless somebody names another. */
    String site();

    /** Whether that site is the demonstration, and the runtime serves its pages. */
    boolean hasDemo();

    /** What the runtime has received and decided. */
    History history();

    /** Makes what a {@code site.json} says active; on an installation of somebody else's, whose key signs packages, the story is skipped. */
    void publish(Path siteJson);

    /** Does something while nobody answers on the runtime's ports; on an installation of somebody else's, the story is skipped. */
    void withoutRuntime(Runnable action);

    /** What the processes wrote; empty when they are not ours. */
    List<Path> logs();

    @Override
    void close();
}
