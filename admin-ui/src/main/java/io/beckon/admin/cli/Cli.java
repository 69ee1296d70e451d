package io.beckon.admin.cli;

import io.beckon.admin.console.Console;
import io.beckon.admin.publishing.PublisherKey;
import io.beckon.admin.runtime.RuntimeFailure;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands of the console without its web server; {@code ./beckon} is how people call them. */
@Command(
        name = "beckon",
        description = "Publishes, transfers and rehearses sites.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes: ",
        exitCodeList = {
            "0:done",
            "1:the content has problems",
            "2:wrong usage",
            "3:the runtime or a file is not as it should be"
        })
public final class Cli {
    /** The process goes on after the command has returned. */
    private static final int RUNNING = -1;

    static final int DONE = 0;
    static final int PROBLEMS = 1;
    static final int BROKEN = 3;

    private static final String RUNTIME = "http://localhost:${env:BECKON_INTERNAL_PORT:-8091}";
    private static final String CONSOLE = "http://localhost:${env:BECKON_CONSOLE_PORT:-8080}";
    private static final String PUBLIC_URL = "http://localhost:${env:BECKON_RUNTIME_PORT:-8090}";

    private final Terminal terminal;
    private final Map<String, String> environment;
    private final InstantSource clock;

    Cli(Terminal terminal, Map<String, String> environment, InstantSource clock) {
        this.terminal = terminal;
        this.environment = environment;
        this.clock = clock;
    }

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Terminal terminal = new Terminal(stream(FileDescriptor.out), stream(FileDescriptor.err));
        int exitCode = new Cli(terminal, System.getenv(), InstantSource.system()).run(arguments);
        if (exitCode != RUNNING) {
            System.exit(exitCode);
        }
    }

    int run(String... arguments) {
        CommandLine commands = new CommandLine(this);
        commands.setUnmatchedOptionsArePositionalParams(isConsole(arguments));
        return commands.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((failure, _, _) -> explain(failure))
                .execute(arguments);
    }

    /** Its options are Spring's, which knows more of them than this class. */
    private static boolean isConsole(String... arguments) {
        return arguments.length > 0 && arguments[0].equals("console");
    }

    @Command(description = "Starts the console's web server; it runs until the process is told to stop.")
    int console(
            @Parameters(paramLabel = "--PROPERTY=VALUE", arity = "0..*", description = "see docs/configuration.md")
                    @Nullable
                    List<String> properties) {
        Console.main(properties == null ? new String[0] : properties.toArray(String[]::new));
        return RUNNING;
    }

    @Command(description = "Publishes and activates a site.", mixinStandardHelpOptions = true)
    int publish(
            @Parameters(paramLabel = "SITE.json", description = "the site, or a package of it") Path site,
            @Option(names = "--runtime", paramLabel = "URL", defaultValue = RUNTIME, description = "its internal port")
                    URI runtime,
            @Option(
                            names = "--public-url",
                            paramLabel = "URL",
                            defaultValue = PUBLIC_URL,
                            description = "its public port")
                    String publicUrl,
            @Option(
                            names = "--data",
                            paramLabel = "DIR",
                            defaultValue = "data/console",
                            description = "where the publisher's key is")
                    Path data,
            @Option(
                            names = "--origin",
                            paramLabel = "URL",
                            description = "a further origin whose pages may send events")
                    @Nullable
                    List<String> origins,
            @Option(
                            names = "--comment",
                            paramLabel = "TEXT",
                            defaultValue = "",
                            description = "what is said about the version")
                    String comment,
            @Option(names = "--force", description = "also when nothing has changed") boolean force) {
        PublishCommand command = new PublishCommand(terminal, environment, clock);
        return command.run(
                SiteSource.read(site).withOrigins(origins == null ? List.of() : origins),
                new PublishCommand.Order(runtime, publicUrl, data, comment, force));
    }

    @Command(
            description = "Prints the site.json of a site: the console's draft, else what the runtime has active.",
            mixinStandardHelpOptions = true)
    int export(
            @Parameters(paramLabel = "KEY", description = "the key of the site") String key,
            @Option(
                            names = "--console",
                            paramLabel = "URL",
                            defaultValue = CONSOLE,
                            description = "the running console")
                    URI console,
            @Option(names = "--runtime", paramLabel = "URL", defaultValue = RUNTIME, description = "its internal port")
                    URI runtime) {
        return new TransferCommands(terminal, environment).export(key, console, runtime);
    }

    @Command(
            name = "import",
            description = "Checks a site.json and makes it a draft of a running console.",
            mixinStandardHelpOptions = true)
    int take(
            @Parameters(paramLabel = "SITE.json", description = "the site, or a package of it") Path site,
            @Option(
                            names = "--console",
                            paramLabel = "URL",
                            defaultValue = CONSOLE,
                            description = "the running console")
                    URI console) {
        return new TransferCommands(terminal, environment).take(SiteSource.read(site), console);
    }

    @Command(
            description = "Prints the decisions that a site would make on recorded events, one line of JSON each;"
                    + " or runs the scenarios of the site.",
            mixinStandardHelpOptions = true)
    int rehearse(
            @Parameters(paramLabel = "SITE", description = "a site.json or a package") Path site,
            @Parameters(paramLabel = "EVENTS", arity = "0..1", description = "lines of JSON, - for standard input")
                    @Nullable
                    Path events,
            @Option(names = "--slots", paramLabel = "N", description = "agent slots; unlimited when absent") @Nullable
                    Integer slots,
            @Option(names = "--scenarios", description = "in place of EVENTS: the scenarios that the site has")
                    boolean scenarios) {
        if (scenarios == (events != null)) {
            terminal.complain("Expected either EVENTS or --scenarios, but got " + (scenarios ? "both." : "neither."));
            return CommandLine.ExitCode.USAGE;
        }
        return events == null
                ? new ScenariosCommand(terminal).run(SiteSource.read(site))
                : new RehearseCommand(terminal).run(SiteSource.read(site), events, slots);
    }

    @Command(
            name = "public-key",
            aliases = "publisher-key",
            description = "Prints the public key that signs this console's packages; makes it when there is none.",
            mixinStandardHelpOptions = true)
    int publicKey(
            @Option(
                            names = "--data",
                            paramLabel = "DIR",
                            defaultValue = "data/console",
                            description = "where the publisher's key is")
                    Path data) {
        terminal.say(PublisherKey.in(data).publicText());
        return DONE;
    }

    private int explain(Exception failure) {
        switch (failure) {
            case RuntimeFailure broken -> terminal.complain(String.valueOf(broken.getMessage()));
            case UncheckedIOException broken ->
                terminal.complain("Expected to read and write files, but " + broken.getCause() + ".");
            case IllegalArgumentException _, IllegalStateException _ ->
                terminal.complain(String.valueOf(failure.getMessage()));
            default -> failure.printStackTrace(terminal.err());
        }
        return BROKEN;
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
