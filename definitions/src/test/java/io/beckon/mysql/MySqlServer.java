package io.beckon.mysql;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A MySQL server with data, port and socket of its own, on the loopback address. It ends with this JVM at the latest. */
public final class MySqlServer implements AutoCloseable {
    private final Path home = MySqlDistribution.home();
    private final Path directory;
    private final int port;
    private final Thread onExit = new Thread(this::kill, "mysql-exit");
    private Process process;

    private MySqlServer() throws IOException {
        directory = Files.createTempDirectory("beckon-mysql");
        port = freePort();
        initialise();
        process = launch();
        Runtime.getRuntime().addShutdownHook(onExit);
    }

    /** Starts a new, empty server; it answers when this returns. */
    public static MySqlServer start() {
        try {
            return new MySqlServer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The JDBC URL of a schema, which comes into being with the first connection. */
    public String url(String schema) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + schema
                + "?createDatabaseIfNotExist=true&sslMode=DISABLED&allowPublicKeyRetrieval=true";
    }

    /** The user of every schema. */
    public String user() {
        return "root";
    }

    /** The user's password. */
    public String password() {
        return "";
    }

    /** Makes it deaf: connections stay open, nobody answers. */
    public void pause() {
        signal("STOP");
    }

    /** Lets it hear again. */
    public void resume() {
        signal("CONT");
    }

    /** Ends it at once, as a crash would; its data stay. */
    public void kill() {
        process.destroyForcibly();
        join(process);
    }

    /** Starts it again after {@link #kill}, on the same port. */
    public void restart() {
        try {
            process = launch();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        kill();
        Runtime.getRuntime().removeShutdownHook(onExit);
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void initialise() throws IOException {
        Process initialising = mysqld("--initialize-insecure");
        try (BufferedReader output = initialising.inputReader()) {
            String said = String.join("\n", output.lines().toList());
            expect(join(initialising) == 0, said);
        }
    }

    private Process launch() throws IOException {
        Process launched = mysqld(
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--socket=" + directory.resolve("socket"),
                "--pid-file=" + directory.resolve("pid"),
                "--mysqlx=OFF",
                "--skip-log-bin",
                "--performance-schema=OFF",
                "--innodb-buffer-pool-size=64M");
        BufferedReader output = launched.inputReader();
        List<String> said = new ArrayList<>();
        String line = output.readLine();
        while (line != null && !line.contains("ready for connections")) {
            said.add(line);
            line = output.readLine();
        }
        expect(line != null, String.join("\n", said));
        Thread.ofVirtual().start(() -> output.lines().forEach(ignored -> {}));
        return launched;
    }

    private Process mysqld(String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                home.resolve("bin/mysqld").toString(),
                "--no-defaults",
                "--user=" + System.getProperty("user.name"),
                "--basedir=" + home,
                "--lc-messages-dir=" + home.resolve("share"),
                "--datadir=" + directory.resolve("data")));
        command.addAll(List.of(options));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static void expect(boolean worked, String said) {
        if (!worked) {
            throw new IllegalStateException(
                    "Expected MySQL to start, but it did not. When a library is missing, install Debian's"
                            + " libaio1 and libnuma1 (apt-get install libaio1 libnuma1). It said:\n" + said);
        }
    }

    private void signal(String name) {
        try {
            Process kill = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start();
            expect(join(kill) == 0, "kill -" + name + " failed");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int join(Process ending) {
        try {
            if (!ending.waitFor(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Expected " + ending + " to end within a minute, but it did not.");
            }
            return ending.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
