package io.beckon.journeys.installation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A MySQL server with data of its own, on a free port. It ends with this JVM at the latest. */
final class MySql implements AutoCloseable {
    /** Where the tests of {@code runtime-server} unpack the server; they run before the journeys. */
    private static final Path HOME = Path.of(System.getProperty("user.home"), ".cache/beckon/mysql-8.0.33");

    private final int port = Ports.free();
    private final Path directory;
    private final Process process;
    private final Thread onExit;

    private MySql(Path directory) throws IOException {
        this.directory = directory;
        initialise();
        process = mysqld(
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--socket=socket",
                "--pid-file=" + directory.resolve("pid"),
                "--mysqlx=OFF",
                "--skip-log-bin",
                "--performance-schema=OFF",
                "--innodb-buffer-pool-size=64M");
        onExit = new Thread(process::destroyForcibly, "mysql-exit");
        Runtime.getRuntime().addShutdownHook(onExit);
        awaitReady();
    }

    static MySql start(Path directory) {
        if (!Files.exists(HOME)) {
            throw new IllegalStateException("Expected a MySQL server in " + HOME
                    + ", but it is not there. Run the tests of runtime-server once: mvn -pl runtime-server -am verify");
        }
        try {
            return new MySql(Files.createDirectories(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The settings under which a service with this prefix, for example {@code BECKON_HISTORY}, finds a schema of its own. */
    Map<String, String> settings(String prefix, String schema) {
        String url = "jdbc:mysql://127.0.0.1:" + port + "/" + schema
                + "?createDatabaseIfNotExist=true&sslMode=DISABLED&allowPublicKeyRetrieval=true";
        return Map.of(prefix + "_URL", url, prefix + "_USER", "root", prefix + "_PASSWORD", "");
    }

    @Override
    public void close() {
        process.destroyForcibly();
        Runtime.getRuntime().removeShutdownHook(onExit);
    }

    private Process mysqld(String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                HOME.resolve("bin/mysqld").toString(),
                "--no-defaults",
                "--user=" + System.getProperty("user.name"),
                "--basedir=" + HOME,
                "--lc-messages-dir=" + HOME.resolve("share"),
                "--datadir=" + directory.resolve("data")));
        command.addAll(List.of(options));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private void initialise() throws IOException {
        Process initialising = mysqld("--initialize-insecure");
        List<String> said = initialising.inputReader().lines().toList();
        try {
            expect(initialising.waitFor() == 0, said);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void awaitReady() throws IOException {
        BufferedReader output = process.inputReader();
        List<String> said = new ArrayList<>();
        String line = output.readLine();
        while (line != null && !line.contains("ready for connections")) {
            said.add(line);
            line = output.readLine();
        }
        expect(line != null, said);
        Thread.ofVirtual().start(() -> output.lines().forEach(_ -> {}));
    }

    private static void expect(boolean worked, List<String> said) {
        if (!worked) {
            throw new IllegalStateException("Expected MySQL to start, but it said:\n" + String.join("\n", said));
        }
    }
}
